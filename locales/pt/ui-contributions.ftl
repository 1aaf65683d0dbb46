### Several institutions for one return: parts, signatures, reconciliation.

contributions-title = Partes e instituições
contributions-lead = Quem preenche que parte, e em que ponto está cada instituição. O que uma instituição assinou entra nos valores nacionais; onde duas dizem coisas diferentes, o coordenador decide.
contributions-none = Nenhuma parte está atribuída: quem preenche, preenche os valores nacionais.
contributions-done = Feito
contribution-state-draft = em preenchimento
contribution-state-handed_in = aguarda a assinatura
contribution-state-signed = assinado
contribution-state-returned = devolvido
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
contribution-due = até { $date }
contribution-late = devia estar pronto até { $date }
contribution-held = nas mãos de { $name }
contribution-refused-not-now = Alguém foi mais rápido: veja em que ponto está agora.
contribution-refused-no-comment = Diga porque o devolve.
contribution-refused-changed = Algo mudou desde que esta página foi mostrada. Veja de novo antes de assinar.
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
assign-taken = Esta instituição já tem a parte.

## In the audit trail

audit-assignment-add = Atribuiu uma parte
audit-assignment-hand = Entregou uma parte a um departamento ou recebeu-a de volta
audit-assignment-remove = Retirou uma parte
audit-reconciliation-decide = Decidiu entre instituições
audit-contribution-hand-in = Entregou uma parte
audit-contribution-sign = Assinou por uma instituição
audit-contribution-give-back = Devolveu uma parte
audit-contribution-return = Devolveu uma parte à instituição
