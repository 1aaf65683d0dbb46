DROP TABLE imputation;
