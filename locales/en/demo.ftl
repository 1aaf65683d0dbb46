# What stands in the records of the demonstration.
demo-import = Imported from the published bulletin
demo-reason = As printed in the published bulletin.
