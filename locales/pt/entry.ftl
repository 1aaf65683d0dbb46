### Why an entered value was not accepted: first what is wrong, then what to do.

entry-number-invalid = «{ $typed }» não é um número. Introduza um número sem símbolo de moeda ou de percentagem.
entry-number-ambiguous = «{ $typed }» pode significar { $a } ou { $b }. Escolha um.
entry-number-digits = «{ $typed }» tem demasiados algarismos. Introduza no máximo 15 algarismos antes do separador decimal e 6 depois.
entry-number-whole = «{ $typed }» não é um número inteiro. Introduza um número inteiro, sem casas decimais.
entry-number-decimals = «{ $typed }» tem demasiadas casas decimais. Introduza menos; casas decimais permitidas: { $scale }.
entry-number-year = «{ $typed }» não é um ano. Introduza 4 algarismos, de 1900 a 2200.
entry-date-invalid = «{ $typed }» não é uma data. Introduza dia, mês e ano, por exemplo 31/12/2024.
entry-code-unknown = O código «{ $typed }» não está na lista. Escolha um código da lista.
entry-text-length = O texto é demasiado longo. Utilize no máximo { $limit } caracteres.
entry-text-control = O texto contém caracteres que não podem ser guardados. Apague-os ou escreva o texto de novo.
entry-status-unknown = «{ $typed }» não é um estado. Escolha um estado da lista.
entry-status-with-value = Este estado indica que não há valor, mas existe um. Apague o valor ou escolha outro estado.
entry-status-without-value = Este estado precisa de um valor. Introduza um valor ou escolha outro estado.
entry-question-not-asked = Esta pergunta não se aplica aqui, devido a outra resposta. Deixe-a em branco ou corrija a outra resposta.
