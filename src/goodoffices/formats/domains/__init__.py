"""What research files hold, before it is a case and after: a domain, and a profile for each party."""
