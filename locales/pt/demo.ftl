# What stands in the records of the demonstration.
demo-import = Importado do boletim publicado
demo-reason = Tal como impresso no boletim publicado.
