DROP TABLE justification_verdict;
