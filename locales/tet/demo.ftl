# What stands in the records of the demonstration.
# draft
demo-import = Importa hosi boletín ne'ebé publika ona
# draft
demo-reason = Hanesan imprime iha boletín ne'ebé publika ona.
