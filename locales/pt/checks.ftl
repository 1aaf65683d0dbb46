### What a finding says: the message is what is not consistent, .advice what to do.
### Variables: see the kinds of checks in questionnaires/vocabulary/checks.schema.json.

## Findings of the schema

schema-required = { $item } é de preenchimento obrigatório e não tem resposta.
    .advice = Introduza um valor, ou escolha um estado e explique por que não existe.

schema-minimum = { $item } é { $value }, abaixo do menor valor possível { $limit }.
    .advice = Corrija o valor; introduza sem sinal de menos os montantes que não podem ser negativos.

schema-maximum = { $item } é { $value }, acima do maior valor possível { $limit }.
    .advice = Corrija o valor e verifique a unidade.

schema-scale = { $item } é { $value }, mas o número de casas decimais permitidas é { $limit }.
    .advice = Arredonde o valor.

schema-codelist = { $value } não consta da lista de respostas para { $item }.
    .advice = Escolha uma resposta da lista.

schema-type = A resposta a { $item } não tem a forma esperada.
    .advice = Introduza de novo a resposta no formulário; se veio de um ficheiro, compare-o com o modelo.

schema-kind = { $value } não é uma resposta do tipo que { $item } exige.
    .advice = Introduza um número, ano, código ou texto, conforme a pergunta.

## Money

check-Q-001 = A receita total { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-002 = O montante das contribuições sociais { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-003 = O montante das contribuições das administrações públicas { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-003-other = O montante das outras receitas { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-004 = A despesa total { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-005 = A despesa com prestações { $total } difere da soma das partes { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-007 = As prestações do regime somam { $sum }, mas a sua despesa com prestações é { $total }. Diferença: { $difference }.
    .advice = Corrija a despesa do regime com prestações ou a despesa de cada prestação.

check-Q-008 = Os custos de administração { $left } excedem a despesa total { $right }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-009 = Os custos de administração { $numerator } representam { $ratio_percent } da despesa total { $denominator }.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-010 = Os custos de administração são { $left }, embora o regime tenha contribuintes.
    .advice = Introduza os custos de administração ou indique a instituição que os suporta.

check-Q-012 = As reservas no fim do ano são { $total }, mas reservas iniciais, saldo e reavaliação dão { $sum }. Diferença: { $difference }.
    .advice = Verifique as reservas, o saldo e a reavaliação.

check-Q-014 = O saldo { $left } não é igual à receita menos a despesa { $right }. Diferença: { $difference }.
    .advice = Corrija o saldo, a receita total ou a despesa total.

check-Q-015 = O regime é não contributivo, mas declara contribuições de { $left }.
    .advice = Verifique o tipo de financiamento do regime e as contribuições.

check-Q-016 = O regime é contributivo e tem contribuintes, mas as suas contribuições são { $left }.
    .advice = Introduza as contribuições ou verifique o tipo de financiamento e o número de contribuintes.

check-Q-017 = As contribuições { $numerator } representam { $ratio_percent } do que sugerem contribuintes, taxa e salário médio ({ $denominator }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-018 = As entidades empregadoras pagam { $numerator } vezes as contribuições das pessoas protegidas, mas as taxas legais dão { $denominator } vezes.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-019 = A taxa contributiva total { $total } não é a soma das taxas da entidade empregadora e do trabalhador { $sum }. Diferença: { $difference }.
    .advice = Corrija a taxa total ou as duas taxas.

check-Q-020 = A taxa contributiva total { $left } é superior a { $right } por cento.
    .advice = Introduza a taxa em percentagem da base de incidência, por exemplo 10 para 10 por cento.

check-Q-021 = As transferências recebidas de outros regimes { $left } diferem das pagas a outros regimes { $right }. Diferença: { $difference }.
    .advice = Verifique se cada transferência consta dos dois regimes.

check-Q-022 = A despesa de todos os regimes { $numerator } representa { $ratio_percent } do produto interno bruto { $denominator }.
    .advice = Verifique se o montante foi introduzido em unidades, milhares ou milhões.

check-Q-083 = O regime está extinto, mas declara uma despesa de { $left }.
    .advice = Verifique a situação do regime no ano e a sua despesa.

check-Q-123 = Não está indicado se o regime conta para o indicador 1.3.1, pelo que o agregado não o inclui.
    .advice = Indique se o regime é contado, relacionado ou fica fora.

check-Q-002-employers = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-002-persons = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-003-transfers = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-004-transfers = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-006 = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-006-nature = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-071 = As funções com a administração, as transferências e outras despesas somam { $sum } no país, mas a despesa total é { $total }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-080 = O regime não tem nem dinheiro nem pessoas em { $year }.
    .advice = Introduza os dados, ou um estado que diga porque não existem.

## Persons

check-Q-025-reg = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-act = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-legal = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-ben = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-regby = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-reg = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-act = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-legal = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-ben = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-regby = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-031 = { $item }: os setores e a adesão facultativa somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o total, um dos setores ou a adesão facultativa.

check-Q-031-reg = As pessoas inscritas por adesão são { $left }, mas as pessoas inscritas são { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-032 = Há mais contribuintes ativos ({ $left }) do que pessoas inscritas ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-033 = Os contribuintes ativos ({ $left }) são iguais às pessoas inscritas ({ $right }).
    .advice = Verifique se os contribuintes são pessoas com contribuição no ano, e não todas as pessoas inscritas.

check-Q-034 = Apenas { $ratio_percent } das pessoas inscritas contribuem: { $numerator } de { $denominator }.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-035 = Há mais contribuintes ativos ({ $left }) do que a força de trabalho com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há pessoas contadas duas vezes e verifique a força de trabalho.

check-Q-035-reg = Há mais pessoas inscritas ({ $left }) do que a força de trabalho com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há pessoas contadas duas vezes e verifique a força de trabalho.

check-Q-037 = São menos as pessoas abrangidas pela lei ({ $left }) do que as que contribuem ({ $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-052 = Os beneficiários sem dupla contagem ({ $left }) são mais do que a soma de todas as prestações ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-053 = Os beneficiários sem dupla contagem ({ $left }) são menos do que os da maior prestação ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-096 = Há apenas { $numerator } entidades empregadoras para { $denominator } contribuintes.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-025-p-dep = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-p-dep = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-p-prot = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-p-prot = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-p-new = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-p-new = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-b-stepbenef = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-stepbenef = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-o-contribn = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-o-contribn = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-o-benefn = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-o-benefn = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-o-mixedn = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-o-mixedn = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-act = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-act = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-domestic = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-domestic = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-natabroadact = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-natabroadact = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-ben = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-ben = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-refugees = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-refugees = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-benabroad = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-benabroad = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-actorigin = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-actorigin = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-benorigin = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-benorigin = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-m-benliving = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-m-benliving = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-083-new = O regime está fechado a novos membros, mas declara { $left } novas inscrições.
    .advice = Verifique a situação do regime; diga numa nota se não é um grupo fechado.

check-Q-036 = Os contribuintes ativos do setor público ({ $left }) são mais do que os empregados públicos, com uma margem de 5 por cento ({ $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-051 = Os beneficiários sem dupla contagem de todos os regimes ({ $left }) são mais do que os de todas as prestações ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-106 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

## Benefits

check-Q-025-benef = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-child = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-benef = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-child = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-030 = Os municípios somam { $sum }, mas o total nacional é { $total }. Diferença: { $difference }.
    .advice = Corrija o município que está errado ou em falta, ou o total nacional.

check-Q-026-children = Os beneficiários dos 0 aos 14 anos ({ $left }) são mais do que todos os beneficiários ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-043 = { $count } prestações do regime têm o mesmo valor { $value }.
    .advice = Verifique se um total do regime foi copiado para as prestações.

check-Q-043-exp = { $count } prestações do regime têm o mesmo valor { $value }.
    .advice = Verifique se um total do regime foi copiado para as prestações.

check-Q-044 = { $count } prestações têm a mesma despesa { $value }.
    .advice = Verifique se uma linha foi copiada.

check-Q-047 = Os beneficiários ({ $left }) são mais do que a população em idade legal de reforma, com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-047-child = Os beneficiários ({ $left }) são mais do que as crianças dos 0 aos 14 anos, com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-047-child17 = Os beneficiários ({ $left }) são mais do que as crianças dos 0 aos 17 anos, com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-047-meal = Os beneficiários ({ $left }) são mais do que as crianças em idade escolar, com uma margem de 5 por cento ({ $right }).
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-048 = Todas as pensões de velhice juntas têm { $left } beneficiários, mais do que as { $right } pessoas em idade legal de reforma.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-056 = Contam-se agregados familiares, mas falta o número de pessoas por agregado.
    .advice = Introduza o número de pessoas por agregado familiar.

check-Q-056-source = Falta a fonte do número de pessoas por agregado familiar.
    .advice = Introduza o inquérito ou o recenseamento de onde vem o número.

check-Q-056-positive = O número de pessoas por agregado familiar é { $left }.
    .advice = Introduza um número superior a zero.

check-Q-058 = A despesa mensal por beneficiário { $numerator } está longe do montante médio { $denominator }.
    .advice = Verifique a despesa, os beneficiários e o montante médio; os três podem estar certos se os pagamentos começaram a meio do ano.

check-Q-059 = O montante médio { $left } é inferior ao mínimo { $right }.
    .advice = Corrija o montante que está errado.

check-Q-059-max = O montante médio { $left } é superior ao máximo { $right }.
    .advice = Corrija o montante que está errado.

check-Q-061 = Há despesa com a prestação, mas o número de beneficiários é { $left }.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-061-money = A prestação tem beneficiários, mas a sua despesa é { $left }.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-062 = Os subsídios de maternidade têm { $left } beneficiárias, mais do que os nascimentos do ano com uma margem de 10 por cento ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-063 = Um subsídio de maternidade tem { $left } beneficiários homens.
    .advice = Introduza estas pessoas como mulheres ou escolha o tipo de prestação certo.

check-Q-063-paternity = Um subsídio de paternidade tem { $left } beneficiárias mulheres.
    .advice = Introduza estas pessoas como homens ou escolha o tipo de prestação certo.

check-Q-065 = As prestações de invalidez têm { $left } beneficiários, mais do que as pessoas com deficiências graves com uma margem de 20 por cento ({ $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-066 = As prestações de desemprego têm { $left } beneficiários, mais do que os desempregados com uma margem de 20 por cento ({ $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-081 = O regime tem funções assinaladas, mas tem { $left } prestações.
    .advice = Adicione as prestações do regime.

check-Q-095 = { $item } é { $left }, tão poucas pessoas que podem ser reconhecidas.
    .advice = Escolha o estado confidencial se o valor não puder ser publicado.

check-Q-103 = A despesa por beneficiário { $left } é superior a doze vezes o valor máximo ({ $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-121 = Falta o tipo de prestação, pelo que nenhum indicador conta os seus beneficiários.
    .advice = Escolha o tipo de prestação.

check-Q-122 = Falta a periodicidade da prestação, pelo que o agregado não conta os seus beneficiários.
    .advice = Escolha se a prestação é periódica, um montante único ou um pagamento único.

check-Q-025-b-cov = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-cov = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-b-stockdec = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-stockdec = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-b-new = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-new = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-b-exits = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-exits = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-106-stock = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-106-new = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-106-steps = Os beneficiários dos escalões ({ $left }) são mais do que os da prestação ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-064 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-060 = O montante médio vezes os beneficiários num ano ({ $left }) excede a despesa em mais de metade (limite { $right }).
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-050 = { $left } beneficiários desta prestação de velhice têm menos do que a idade de reforma.
    .advice = Deixe-os de fora, ou diga numa nota que estão incluídos.

check-Q-099 = Um escalão superior tem { $value }, menos do que os { $before } do anterior.
    .advice = Verifique os montantes e a ordem dos escalões.

## Context

check-Q-025-pop = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-pop014 = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-pop017 = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-pop15p = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-popret = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-school = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-lf = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-025-unemp = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-pop = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-pop014 = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-pop017 = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-pop15p = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-popret = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-school = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-lf = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-026-unemp = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-072 = A população dos 0 aos 14 e com 15 ou mais anos soma { $sum }, e não a população { $total }. Diferença: { $difference }.
    .advice = Use a mesma fonte e a mesma revisão para os três valores.

check-Q-073 = Há mais crianças dos 0 aos 14 anos ({ $left }) do que dos 0 aos 17 anos ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-pop = Há mais crianças dos 0 aos 17 anos ({ $left }) do que habitantes ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-ret = Há mais pessoas em idade legal de reforma ({ $left }) do que pessoas com 15 ou mais anos ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-074 = A força de trabalho ({ $left }) é maior do que a população com 15 ou mais anos ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-074-unemp = Há mais desempregados ({ $left }) do que pessoas na força de trabalho ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-025-x-pop015 = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-pop015 = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-pop018 = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-pop018 = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-pop1564 = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-pop1564 = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-dispop = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-dispop = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-emp = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-emp = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-empemployees = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-empemployees = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-emppublic = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-emppublic = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-poorn = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-poorn = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-poorben = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-poorben = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-vuln = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-vuln = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-x-covereddouble = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-x-covereddouble = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-075 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-15 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-17 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-18 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-073-64 = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-074-employees = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-074-public = { $item } ({ $left }) é superior a { $other_item } ({ $right }).
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-074-lf = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-087 = As pessoas com deficiência grave são { $right } por cento da população, mas a taxa indicada é de { $left } por cento.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-110 = As pessoas pobres a dividir pela taxa de pobreza dão { $numerator } habitantes, mas a população é { $denominator }.
    .advice = Use o mesmo inquérito e ano para o número e a taxa, ou explique a diferença.

check-Q-089 = { $item } é { $left }, mas { $other_item } dá { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-098 = { $item } é { $left }, mas { $other_item } dá { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

## Comparison with earlier years

check-Q-013 = As reservas no início de { $year } ({ $left }) diferem das reservas no fim de { $previous_year } ({ $right }). Diferença: { $difference }.
    .advice = Corrija um dos dois valores ou explique a diferença.

check-Q-023 = { $item } passou de { $previous } para { $current }, cerca de mil vezes ({ $change }).
    .advice = Verifique se o montante foi introduzido em unidades, milhares ou milhões.

check-Q-023-revenue = { $item } passou de { $previous } para { $current }, cerca de mil vezes ({ $change }).
    .advice = Verifique se o montante foi introduzido em unidades, milhares ou milhões.

check-Q-023-benefit = { $item } passou de { $previous } para { $current }, cerca de mil vezes ({ $change }).
    .advice = Verifique se o montante foi introduzido em unidades, milhares ou milhões.

check-Q-024 = O produto interno bruto passou de { $previous } para { $current }, cerca de mil vezes ({ $change }).
    .advice = Verifique se o montante foi introduzido em unidades, milhares ou milhões.

check-Q-027 = A proporção de mulheres passou de { $previous } para { $current }.
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-027-reg = A proporção de mulheres passou de { $previous } para { $current }.
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-027-act = A proporção de mulheres passou de { $previous } para { $current }.
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-027-ben = A proporção de mulheres passou de { $previous } para { $current }.
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-038 = As pessoas inscritas são { $left }, menos de 95 por cento de { $previous_year } ({ $right }), embora a inscrição seja cumulativa.
    .advice = Verifique os valores dos dois anos; se estiverem certos, explique porque diminuíram as inscrições.

check-Q-040 = { $item } passou de { $previous } para { $current }, uma variação de { $change } num ano.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-040-reg = { $item } passou de { $previous } para { $current }, uma variação de { $change } num ano.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-040-act = { $item } passou de { $previous } para { $current }, uma variação de { $change } num ano.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-040-ben = { $item } passou de { $previous } para { $current }, uma variação de { $change } num ano.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-041 = { $item } a preços de { $previous_year } é { $numerator }, ou seja { $ratio_percent } dos { $denominator } de { $previous_year }.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-041-revenue = { $item } a preços de { $previous_year } é { $numerator }, ou seja { $ratio_percent } dos { $denominator } de { $previous_year }.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-041-benefit = { $item } a preços de { $previous_year } é { $numerator }, ou seja { $ratio_percent } dos { $denominator } de { $previous_year }.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-041-nominal = { $item } passou de { $previous } para { $current }, uma variação de { $change } sem ter em conta a inflação.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-041-benefit-nominal = { $item } passou de { $previous } para { $current }, uma variação de { $change } sem ter em conta a inflação.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-042 = { $item } é { $left } pelo terceiro ano seguido.
    .advice = Verifique se o valor foi transportado do ano anterior.

check-Q-057 = O número de pessoas por agregado familiar { $left } é o mesmo de { $previous_year }.
    .advice = Verifique se um inquérito ou recenseamento mais recente dá outro número.

check-Q-076 = A população { $numerator } representa { $ratio_percent } da de { $previous_year } ({ $denominator }).
    .advice = Verifique se os dois anos vêm da mesma fonte e revisão.

check-Q-097 = As reservas divididas pela despesa do ano passaram de { $previous } para { $current }.
    .advice = Verifique o valor; se estiver certo, explique a variação.

check-Q-085 = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077 = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-births = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-dis = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-lf = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-poor = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-wage = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-077-gdp = { $item } era { $previous } em { $previous_year } e é agora { $current }.
    .advice = Use o mesmo do ano anterior, ou dê aos valores o estado de quebra de série.

check-Q-078 = Nenhuma das datas ({ $found }) é do ano de referência { $year }.
    .advice = Corrija as datas, ou declare no ano a que pertencem.

check-Q-091 = O período termina em { $end }, mas { $count } valores são declarados como definitivos.
    .advice = Dê o estado de provisório ou estimado, ou espere pelo fim do ano.

check-Q-091-benefit = O período termina em { $end }, mas { $count } valores são declarados como definitivos.
    .advice = Dê o estado de provisório ou estimado, ou espere pelo fim do ano.

check-Q-079 = O nome era «{ $right }» em { $previous_year } e é agora «{ $left }»; só { $likeness } é igual.
    .advice = Verifique se os dados são desta entrada do inventário; uma nova tem a sua própria linha.

check-Q-079-benefit = O nome era «{ $right }» em { $previous_year } e é agora «{ $left }»; só { $likeness } é igual.
    .advice = Verifique se os dados são desta entrada do inventário; uma nova tem a sua própria linha.

check-Q-028 = { $item }: a proporção passou de { $previous } para { $current }, quase a do outro sexo no ano anterior ({ $other }).
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-028-reg = { $item }: a proporção passou de { $previous } para { $current }, quase a do outro sexo no ano anterior ({ $other }).
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-028-act = { $item }: a proporção passou de { $previous } para { $current }, quase a do outro sexo no ano anterior ({ $other }).
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-028-ben = { $item }: a proporção passou de { $previous } para { $current }, quase a do outro sexo no ano anterior ({ $other }).
    .advice = Verifique se homens e mulheres foram trocados num dos dois anos.

check-Q-039 = As pessoas inscritas aumentaram { $numerator }, mas as novas inscrições são { $denominator }.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-108-years = { $item } é { $left }, exatamente como dois anos antes.
    .advice = Verifique se o valor foi transportado do ano anterior.

## Breakdowns

check-Q-025-b-benefby = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-b-benefby = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-p-actby = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-p-actby = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-025-p-legalby = { $item }: homens e mulheres somam { $sum }, e não o total { $total }. Diferença: { $difference }.
    .advice = Corrija o número de homens, de mulheres ou o total.

check-Q-026-p-legalby = { $item }: { $left } é superior ao total dos dois sexos { $right }.
    .advice = Corrija o valor deste sexo ou o total.

check-Q-029-act = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-029-reg = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-029-dep = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-029-ben = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-029-benef = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-029-dis = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-act = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-act-area = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-reg = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-reg-area = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-ben = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-ben-area = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-030-area = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-act = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-act-total = { $item } é { $left }, mas { $other_item } dá { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-031-legal = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-legal-total = { $item } é { $left }, mas { $other_item } dá { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-031-benef = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-benef-total = { $item } é { $left }, mas { $other_item } dá { $right }. Diferença: { $difference }.
    .advice = Verifique os dois valores e corrija o que estiver errado.

check-Q-031-sector = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-new = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-status = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-legal-status = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-employers = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-031-size = { $item } é { $total }, mas as suas partes somam { $sum }. Diferença: { $difference }.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-086 = As proporções de { $item } e dos outros grupos somam { $ratio_percent } do todo.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

check-Q-086-invest = As proporções de { $item } e dos outros grupos somam { $ratio_percent } do todo.
    .advice = Corrija o total ou as partes; deixe em branco, ou com zero, a parte que não existe.

## Digits, copies and texts

check-Q-045 = { $item } é { $value }, cerca de { $factor } vezes os { $middle } de outros anos.
    .advice = Verifique se falta um algarismo ou se um foi escrito duas vezes.

check-Q-045-benef = { $item } é { $value }, cerca de { $factor } vezes os { $middle } de outros anos.
    .advice = Verifique se falta um algarismo ou se um foi escrito duas vezes.

check-Q-045-exp = { $item } é { $value }, cerca de { $factor } vezes os { $middle } de outros anos.
    .advice = Verifique se falta um algarismo ou se um foi escrito duas vezes.

check-Q-045-act = { $item } é { $value }, cerca de { $factor } vezes os { $middle } de outros anos.
    .advice = Verifique se falta um algarismo ou se um foi escrito duas vezes.

check-Q-046 = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-046-expenditure = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-046-revenue = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107 = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107-expenditure = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107-revenue = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107-benef = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107-act = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-107-reg = { $item } é { $value }; com { $suggestion } o total { $total } e a soma das partes { $sum } coincidiriam.
    .advice = Compare os algarismos com a fonte; corrija o valor se houve um lapso.

check-Q-109 = O total { $total } deixa de fora { $item } ({ $part }); todas as partes somam { $sum }.
    .advice = Junte a parte ao total, ou corrija a parte.

check-Q-109-revenue = O total { $total } deixa de fora { $item } ({ $part }); todas as partes somam { $sum }.
    .advice = Junte a parte ao total, ou corrija a parte.

check-Q-109-benefits = O total { $total } deixa de fora { $item } ({ $part }); todas as partes somam { $sum }.
    .advice = Junte a parte ao total, ou corrija a parte.

check-Q-109-region = O total { $total } deixa de fora { $item } ({ $part }); todas as partes somam { $sum }.
    .advice = Junte a parte ao total, ou corrija a parte.

check-Q-108 = Os mesmos valores ({ $value } e por sexo) estão em { $count } lugares: { $item } e { $other_item }.
    .advice = Verifique se uma linha foi copiada.

check-Q-088 = A nota junto de { $item } diz { $quoted }, mas o valor é { $value }.
    .advice = Corrija a nota ou o valor, se dizem respeito ao mesmo.

check-Q-088-exp = A nota junto de { $item } diz { $quoted }, mas o valor é { $value }.
    .advice = Corrija a nota ou o valor, se dizem respeito ao mesmo.

check-Q-088-expenditure = A nota junto de { $item } diz { $quoted }, mas o valor é { $value }.
    .advice = Corrija a nota ou o valor, se dizem respeito ao mesmo.

check-Q-088-act = A nota junto de { $item } diz { $quoted }, mas o valor é { $value }.
    .advice = Corrija a nota ou o valor, se dizem respeito ao mesmo.

check-Q-088-employers = A nota junto de { $item } diz { $quoted }, mas o valor é { $value }.
    .advice = Corrija a nota ou o valor, se dizem respeito ao mesmo.

check-Q-104 = As línguas indicam números diferentes: { $left } em { $item }, { $right } em { $other_item }.
    .advice = Corrija o texto que cita o número errado.

check-Q-104-benefit = As línguas indicam números diferentes: { $left } em { $item }, { $right } em { $other_item }.
    .advice = Corrija o texto que cita o número errado.

## Indicators

check-Q-048-child = A taxa de cobertura é de { $left } por cento, acima de { $right } por cento.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-048-maternity = A taxa de cobertura é de { $left } por cento, acima de { $right } por cento.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-048-disability = A taxa de cobertura é de { $left } por cento, acima de { $right } por cento.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-048-unemployment = A taxa de cobertura é de { $left } por cento, acima de { $right } por cento.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-048-injury = A taxa de cobertura é de { $left } por cento, acima de { $right } por cento.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-049 = A taxa de cobertura é de { $value } por cento; as exportações mostram 100 por cento e guardam a taxa exata.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-049-child = A taxa de cobertura é de { $value } por cento; as exportações mostram 100 por cento e guardam a taxa exata.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-049-maternity = A taxa de cobertura é de { $value } por cento; as exportações mostram 100 por cento e guardam a taxa exata.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-049-disability = A taxa de cobertura é de { $value } por cento; as exportações mostram 100 por cento e guardam a taxa exata.
    .advice = Verifique se há beneficiários contados duas vezes, fora dos limites de idade ou residentes no estrangeiro.

check-Q-067 = Nenhum regime está marcado para o desemprego, pelo que a taxa é zero; mas falta o valor de uma prestação desta função.
    .advice = Corrija a função da prestação, ou marque-a no regime e introduza os beneficiários.

check-Q-068 = Os segurados contra acidentes de trabalho são { $left }, exatamente tantos como os beneficiários.
    .advice = Introduza os contribuintes segurados, e não os beneficiários.

check-Q-092-agg = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-chi = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-mat = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-dis = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-une = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-inj = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-old = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-vul = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-092-poor = A taxa é de { $value } por cento; a Base de Dados Mundial de Proteção Social mostra { $least } por cento.
    .advice = Explique a diferença, por exemplo por outra fonte ou definição.

check-Q-093 = O agregado conta { $left } pessoas, menos do que as { $right } da sua maior parte.
    .advice = Verifique as pessoas descontadas por serem contadas duas vezes.

check-Q-094 = O agregado é de { $left } por cento, mas as partes contributiva e não contributiva, sem dupla contagem, dão { $right } por cento.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-101-old = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-child = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-dis = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-une = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-inj = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-con = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-101-non = A taxa dos dois sexos ({ $value }) está fora das dos homens e das mulheres ({ $least } e { $most }).
    .advice = Verifique os beneficiários e a população por sexo; um deles não corresponde ao total.

check-Q-102 = A taxa é de { $left } por cento, mas as partes contributiva e não contributiva, sem a sobreposição, dão { $right } por cento.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

check-Q-102-dis = A taxa é de { $left } por cento, mas as partes contributiva e não contributiva, sem a sobreposição, dão { $right } por cento.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

## Schemes and benefits against each other

check-Q-105 = A prestação conta como contributiva e o seu regime como não contributivo, ou o contrário.
    .advice = Dê à prestação e ao regime o mesmo tipo de financiamento, ou chame misto ao regime.

check-Q-105-non = A prestação conta como contributiva e o seu regime como não contributivo, ou o contrário.
    .advice = Dê à prestação e ao regime o mesmo tipo de financiamento, ou chame misto ao regime.

check-Q-070 = O regime só paga saúde, mas está marcado para contar no indicador 1.3.1.
    .advice = Marque o regime como fora; a saúde tem indicadores próprios.

check-Q-069 = As refeições escolares são em espécie, mas estão declaradas como dinheiro que conta no indicador 1.3.1.
    .advice = Escolha em espécie como forma de pagamento, ou marque o regime como relacionado.

check-Q-084 = O montante { $value } está na outra moeda, e não há nenhum na nacional.
    .advice = Verifique a moeda; introduza também o montante em moeda nacional.

check-Q-082 = A função da prestação ({ $codes }) não está marcada no seu regime.
    .advice = Marque a função no regime, ou corrija a da prestação.

check-Q-081-function = Nenhuma prestação do regime tem uma função nele marcada: { $codes }.
    .advice = Acrescente a prestação, ou retire a marca se nada foi pago nem está seguro.

check-Q-054 = Não está indicado se as mesmas pessoas recebem prestações dos dois regimes, que têm uma função em comum.
    .advice = Responda num dos dois; não é preciso responder na outra ordem.

check-Q-055 = O regime é para pessoas sem outra pensão, mas declara-se que { $left } recebem dos dois.
    .advice = Verifique os valores; se estiverem certos, explique porquê.

## Gaps

check-Q-124 = { $item } está marcado como não disponível e nenhuma nota diz porquê.
    .advice = Na nota de cada célula aqui indicada, escreva porque é que o valor não está disponível: não recolhido, guardado por outra entidade, não publicado.

check-Q-124-benefit = { $item } está marcado como não disponível e nenhuma nota diz porquê.
    .advice = Na nota de cada célula aqui indicada, escreva porque é que o valor não está disponível: não recolhido, guardado por outra entidade, não publicado.

check-Q-124-context = { $item } está marcado como não disponível e nenhuma nota diz porquê.
    .advice = Na nota de cada célula aqui indicada, escreva porque é que o valor não está disponível: não recolhido, guardado por outra entidade, não publicado.

published-figure = { $item }: { $value } aqui, { $published } publicado por { $source }. Diferença: { $difference }.
    .advice = Corrija o valor, ou diga porque difere: uma revisão, outra fonte ou outra definição.

published-rate = { $indicator }: { $value } aqui, { $published } publicado por { $source }. Diferença: { $difference }.
    .advice = Veja as células de que é feito. Corrija-as, ou diga porque a taxa difere: uma revisão, outra fonte ou outra definição.
