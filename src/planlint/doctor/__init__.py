"""What is installed on this computer that planlint can use: programs, the English pipeline, fonts for each script."""
