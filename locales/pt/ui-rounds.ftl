### Rounds: the progress board, due dates, closing.

## The board

board-title = Progresso das rondas
board-open = Data-limite: { $date }, até ao fim do dia em Díli.
board-closed = Fechada desde { $time }. Nenhum país pode alterar ou submeter nada.
board-none = Nenhum país foi chamado a responder nesta ronda.
board-country = País
board-since = Desde
board-left = Tempo restante
board-filled = Células preenchidas
board-blank = Ainda em branco
board-changed = Última alteração
board-own-due = Data-limite própria
board-not-submitted = Não submetida
board-done = Feito. Os interessados recebem uma mensagem.

## Terms

board-due-title = Outra data-limite para um país
board-due-help = Até ao fim deste dia em Díli. Os responsáveis pelo preenchimento e os coordenadores do país recebem uma mensagem.
board-due-set = Definir a data-limite
board-closed-due = Esta ronda está fechada. Reabra-a primeiro.
board-close = Fechar a ronda
board-close-help = Depois nenhum país pode alterar ou submeter nada. Os revisores ainda podem aceitar o que foi submetido. Os países que não submeteram recebem uma mensagem. Pode reabrir a ronda.
board-reopen = Reabrir a ronda
board-reopen-help = Os países que não submeteram recebem uma mensagem e podem continuar.
rounds-closed = Fechada
rounds-closed-already = A ronda deste ano está fechada. Reabra-a primeiro.
cell-round-closed = Não guardado: a ronda está fechada. O que escreveu fica aqui: copie-o e peça ao administrador que reabra a ronda.

## What the audit trail says

audit-submission-due = Definiu outra data-limite para um país
audit-round-close = Fechou uma ronda
audit-reminder-write = Lembrou uma data-limite
audit-digest-write = Escreveu um resumo semanal
audit-round-reopen = Reabriu uma ronda
