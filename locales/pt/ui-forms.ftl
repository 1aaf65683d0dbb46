### Pages where a submission is filled.


## Filling pages

modules = Partes
parts-done = Partes: { $done } de { $count } concluídas
optional = opcional
optional-table = Abrir para preencher
what-is-left = O que falta
left-to-do = Erros: { $errors } · avisos sem justificação: { $warnings }
check-and-submit = Verificar e submeter
breadcrumb = Está aqui
overview = Visão geral
second-language = Segunda língua
none = Nenhuma
show = Mostrar
add = Adicionar
close = Fechar
all-saved = Está tudo guardado.
saved-at = Guardado às { $time }
waiting-for-connection = A aguardar ligação. O que escreveu continua nesta página.
save-hint = Em branco não é zero: escreva 0 para nada, : para não disponível, — para não aplicável.
save-details = Guardar pormenores
not-saved-count =
    { $count ->
        [one] Um valor não foi guardado
       *[other] { $count } valores não foram guardados
    }
read-only-now = Esta submissão não pode ser alterada agora.
no-rows-yet = Ainda não há nada nesta lista. Adicione a primeira entrada em baixo.
no-schemes-yet = Ainda não há regimes na lista. Comece pelo inventário dos regimes.
item = Rubrica
not-asked = Não se pergunta neste regime
cell-details = Estado, nota, fonte, histórico
cell-details-of = Pormenores:
cell-contested = { $name } alterou este valor para { $value } às { $time }. Manter o seu ou aceitar o outro?
keep-mine = Manter o meu ({ $value })
take-theirs = Aceitar o outro ({ $value })
value-blank = em branco
sum-agrees = = soma das partes { $sum } ✓
sum-differs = ≠ soma das partes { $sum } (diferença { $difference })
sum-alone = Soma das partes { $sum }
sum-missing = faltam { $missing } de { $parts } partes
status = Estado
note = Nota
source = Fonte
history = Histórico
previous-value = { $year }: { $value }
changed-by = Última alteração: { $name }, { $time }.
unit-money = { $currency }, ano inteiro
unit-amount = { $currency } por pessoa e mês
national-currency = moeda nacional
unit-persons = pessoas
unit-money-thousands = em milhares de { $currency }, ano inteiro
unit-money-millions = em milhões de { $currency }, ano inteiro
unit-persons-thousands = em milhares de pessoas
unit-persons-millions = em milhões de pessoas
scale-of-lines = onde a linha o diz: { $unit }
scale-of-table = Valores em
scale-0 = unidades
scale-3 = milhares
scale-6 = milhões
scale-stayed = A tabela fica como estava: um dos seus valores não se consegue ler, e não se sabe quanto seria. Corrija-o primeiro.
figure-in-thousands = { $figure } mil
figure-in-millions = { $figure } milhões
unit-percent = por cento

## Lists of schemes and benefits

scheme = Regime
row-facts = O que é
answered = Respondido
open-findings = Constatações em aberto
actions = Ações
rows-count =
    { $count ->
        [one] uma prestação
       *[other] { $count } prestações
    }
rows-here = Nesta página
rows-choose = Prestações deste regime
rows-all = Todas juntas
take-out = Retirar deste ano
take-back = Voltar a incluir
taken-out = Retirados deste ano: { $count }
add-schemes = Adicionar um regime
add-benefits = Adicionar uma prestação
add-steps = Adicionar um escalão
add-categories = Adicionar uma categoria
add-countries = Adicionar um país
add-agreements = Adicionar um acordo
row-name = Nome na língua oficial
row-code = Código curto (facultativo)
row-code-help = Letras maiúsculas e algarismos, por exemplo RG. Mantém-se em todos os anos.
row-problem-name = Escreva um nome com 200 caracteres, no máximo.
row-problem-code = Este código já existe ou tem outros sinais além de maiúsculas, algarismos e hífenes. Escolha outro.
row-problem-locked = Esta submissão não pode ser alterada agora.

## Overview of a submission

overview-title = Inquérito à Segurança Social { $year }, { $country }
state = Estado
since = desde { $date }
due = Prazo
days-left =
    { $count ->
        [one] falta um dia
       *[other] faltam { $count } dias
    }
overdue = O prazo terminou; ainda pode submeter.
returned-by = { $name } devolveu, { $time }
overview-fill = Preencha as partes por qualquer ordem. Cada valor é guardado quando sai do campo.
continue-filling = Continuar
overview-waiting = A submissão está com os revisores. Receberá uma mensagem quando responderem.
open-review = Abrir a revisão
look-at = Consultar
findings = Constatações das verificações
indicators = Indicadores
versions-count = Versões: { $count }
receipt = Recibo da última submissão
export = Exportar
export-accepted = Os valores da última versão aceite.
dataflow-DF-WSPDB = Base de Dados Mundial de Proteção Social, SDMX-CSV 2.0
dataflow-DF-SDG-0131-SEX-SOC-RT = ODS 1.3.1, tabela ILOSTAT
severity-error = Erro
severity-warning = Aviso
severity-info = Informação
