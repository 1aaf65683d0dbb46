DROP TABLE reference_value;
