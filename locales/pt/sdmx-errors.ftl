# O que se diz aos programas que pedem dados de uma forma a que não se pode responder.

sdmx-error-no-results = Nada corresponde. Peça menos códigos ou outro período; a disponibilidade do fluxo de dados diz o que existe.
sdmx-error-unknown = Aqui não existe { $what }. Peça os fluxos de dados para ver o que existe.
sdmx-error-too-many-parts = A chave tem { $parts } partes, a estrutura tem { $most } dimensões. Retire o que está a mais.
sdmx-error-not-a-code = "{ $value }" não pode ser um código. Os códigos só têm letras, algarismos e _ - @ $.
sdmx-error-not-a-period = "{ $value }" não é um período. Escreva 2024, 2024-Q1, 2024-06 ou 2024-06-30.
sdmx-error-not-an-instant = "{ $value }" não é um instante. Escreva 2024-06-30T12:00:00Z.
sdmx-error-bad-value = { $name } não pode ser "{ $value }". Veja na documentação do serviço os valores que aceita.
sdmx-error-no-component = A estrutura não tem { $name }.
sdmx-error-not-acceptable = "{ $value }" não pode ser dado. Peça SDMX-CSV, SDMX-JSON ou SDMX-ML, em inglês, português ou tétum.
sdmx-error-too-large = Foram pedidos { $asked }; o máximo numa resposta é { $most }. Peça por partes.
sdmx-error-not-implemented = Este serviço não tem { $what }.
sdmx-error-unavailable = O serviço não pode responder agora. Tente de novo dentro de um minuto.
sdmx-error-failed = O serviço falhou. A causa ficou registada; tente mais tarde.
