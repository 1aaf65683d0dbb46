-- Nothing to do: the number of a change is its row, by which SQLite orders every index that has it not. PostgreSQL needs
-- the number in the index.
SELECT 1;
