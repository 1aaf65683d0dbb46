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
role-reviewer = Revisor
role-administrator = Administrador

## Actions on a submission

action-submit = Submeter
action-start-review = Iniciar a revisão
action-return = Devolver para correção
action-accept = Aceitar
action-publish = Publicar
action-reopen = Reabrir
