DROP TABLE clarification_message;

DROP TABLE clarification;
