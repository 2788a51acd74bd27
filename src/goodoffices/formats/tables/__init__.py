"""What CSV files and workbooks are made of: tables, and how a case becomes tables and tables a case."""
