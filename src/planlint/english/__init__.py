"""Understanding English: the pipeline, who acts, who is named, what could be observed."""
