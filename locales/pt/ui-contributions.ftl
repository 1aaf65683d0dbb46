### Several institutions for one return: parts, signatures, reconciliation.

contributions-title = Partes e instituições
contributions-lead = Quem preenche que parte, e em que ponto está cada instituição. O que uma instituição assinou entra nos valores nacionais; onde duas dizem coisas diferentes, o coordenador decide.
contributions-none = Nenhuma parte está atribuída: quem preenche, preenche os valores nacionais.
contributions-done = Feito
contribution-state-draft = Em preenchimento
contribution-state-handed_in = Aguarda a assinatura
contribution-state-signed = Assinado
contribution-state-returned = Devolvido
contribution-do-hand_in = Entregar
contribution-do-sign = Assinar pela instituição
contribution-do-give_back = Devolver
contribution-do-return = Devolver à instituição
contribution-did-hand_in = Entregue
contribution-did-sign = Assinado
contribution-did-give_back = Devolvido
contribution-did-return = Devolvido pelo coordenador
contribution-by = { $name }, { $time }
contribution-comment = Porque o devolve
contribution-extracted = Extraído do vosso sistema em (pode ficar vazio)
contribution-extracted-help = O dia a que se refere a extração dos valores. Fica ao lado dos vossos valores onde as instituições são comparadas.
contribution-extracted-on = Extraído do sistema da instituição em { $date }
contribution-due = até { $date }
contribution-late = devia estar pronto até { $date }
contribution-held = nas mãos de { $name }
contribution-refused-not-now = Alguém foi mais rápido: veja em que ponto está agora.
contribution-refused-no-comment = Diga porque o devolve.
contribution-refused-changed = Algo mudou desde que esta página foi mostrada. Veja de novo antes de assinar.
contribution-refused-extract-unclear = O dia da extração não é uma data. Escolha um dia ou deixe o campo vazio.
contribution-refused-extract-ahead = O dia da extração ainda não chegou. Escolha hoje ou um dia anterior.
contribution-refused-away = Um departamento ainda tem uma parte. Peça-a de volta primeiro.
contribution-refused-errors = Erros na parte da instituição: { $count }. Corrija-os primeiro; estão na página das verificações.
assign-title = Atribuir uma parte
assign-lead = A mesma parte pode ir para duas instituições que têm o mesmo valor.
assign-part = Parte
assign-institution = Instituição
assign-due = Prazo (pode ficar vazio)
assign-do = Atribuir
assign-remove = Retirar
assign-nobody-there = Ninguém lá pode preencher. Convide alguém primeiro.
assign-closed = Esta instituição está encerrada. Escolha outra ou peça a um administrador que a reabra.
assign-taken = Esta instituição já tem a parte.

## A part, and what an institution says

contributions-parts = Partes
contributions-filled = Respondidas
contributions-state = Estado
contributions-of = { $filled } de { $asked }
part-holder = Nas mãos de
part-due = Data-limite
part-due-round = A da ronda
part-give-back = Devolver
part-take-back = Receber de volta
part-hand-title = Entregar a um departamento
part-hand-lead = O departamento preenche a parte; o que disser pertence à instituição. Entretanto ninguém mais a preenche.
part-hand-nobody = Mais ninguém pode preencher. Convide alguém primeiro.
part-department = Departamento
part-hand = Entregar
part-change-title = Data e atribuição
part-set-due = Definir a data
part-remove-next = O que foi preenchido é guardado e volta quando a parte for de novo atribuída.
institution-lead = O que esta instituição diz, antes de assinar: só o que difere dos valores aceites para { $year } por mais do que a verificação permite, o que está em branco ou não disponível, e o que dizem as verificações.
institution-blank = Ainda sem resposta
institution-questions = Perguntas do coordenador
institution-questions-lead = Só a sua instituição e o coordenador as leem.
institution-closed = Encerrada
institution-closed-help = Mantém estas partes até as retirar.
institution-act = Entregar e assinar
institution-next = Assina-se o que está aqui agora e nada mais. Se duas instituições dizem coisas diferentes, o coordenador decide e diz porquê.
institution-acts = O que foi feito: { $count }
sample-institution = Instituto Nacional de Segurança Social

## On the start page

home-sign = Ver e assinar
home-questions =
    { $count ->
        [one] Pergunta do coordenador: { $count }
       *[other] Perguntas do coordenador: { $count }
    }
home-signed = Assinaram: { $signed } de { $count } instituições
home-late = Partes fora do prazo: { $count }
row-problem-yours = Outra instituição preenche isto, ou a sua parte já foi entregue.

## In the audit trail

audit-assignment-add = Atribuiu uma parte
audit-assignment-hand = Entregou uma parte a um departamento ou recebeu-a de volta
audit-assignment-remove = Retirou uma parte
audit-reconciliation-decide = Decidiu entre instituições
audit-contribution-hand-in = Entregou uma parte
audit-contribution-sign = Assinou por uma instituição
audit-contribution-give-back = Devolveu uma parte
audit-contribution-return = Devolveu uma parte à instituição
audit-assignment-due = Definiu a data de uma parte
audit-assignment-back = Recebeu ou devolveu uma parte
