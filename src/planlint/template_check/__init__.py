"""Templates judged before a family meets them: against model, catalogues, rules, accessibility, and what could leak."""
