"""Working days and bank holidays of the nations whose procedures a plan may follow."""
