DROP TABLE version_count;
