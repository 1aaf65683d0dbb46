DROP TABLE used_edition;
