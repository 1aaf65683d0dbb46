### The frame of every page, and words that many pages use.

## The frame of every page

language-name = Português
skip-to-content = Saltar para o conteúdo
language-switch = Língua
your-account = A sua conta
help = Ajuda
sign-out = Terminar sessão
demo-notice = Demonstração: nada do que se escreve aqui é enviado e as mensagens ficam neste computador.
go-home = Ir para a página inicial
error-number = Código do erro: { $code }

## Words of many pages

save = Guardar
cancel = Cancelar
back = Voltar
time-in = Hora ({ $zone })
form-refused = Corrija o seguinte. O que escreveu mantém-se.

## States of a submission

state-draft = Rascunho
state-submitted = Submetido
state-in-review = Em revisão
state-returned = Devolvido para correção
state-accepted = Aceite
state-published = Publicado

## Roles

role-contributor = Responsável pelo preenchimento
    .help = Preenche os valores de uma instituição ou de um departamento.
role-approver = Aprovador
    .help = Responde pelo que a instituição declara.
role-coordinator = Coordenador nacional
    .help = Reúne as instituições e submete a resposta do país.
role-endorser = Membro do grupo de estatística
    .help = Subscreve os valores do país.
role-reviewer = Revisor
    .help = Lê, pergunta e aceita, pela OIT.
role-administrator = Administrador
    .help = Gere rondas e contas, e publica.
role-observer = Observador
    .help = Consulta o país e não altera nada.

## Actions on a submission

action-submit = Submeter
action-start-review = Iniciar a revisão
action-return = Devolver para correção
action-accept = Aceitar
action-publish = Publicar
action-reopen = Reabrir
