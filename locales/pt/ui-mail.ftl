### The pages about mails: one mail, samples, and the end of digests.

## One mail

outbox-dead = Abandonada
mail-class = Tipo
mail-class-duty = Obrigatória: chega a todos os interessados
mail-class-digest = Resumo: pode ser desativado
mail-written-at = Escrita
mail-sent-at = Enviada
mail-dead-at = Abandonada
mail-next-at = Próxima tentativa
mail-again = Tentar novamente
mail-again-help = Esta mensagem já não será repetida. Corrija primeiro o que o erro indica, por exemplo o endereço; depois recebe de novo todas as tentativas.
mail-again-done = Esta mensagem está a ser enviada de novo.
mail-text = Texto
mail-html = Mostrar em HTML
mail-masked = Os segredos das ligações não são mostrados aqui.

## Samples

samples-title = Todas as mensagens, com dados fictícios
samples-link = Todos os tipos de mensagem, como exemplos
samples-lead = O que o serviço envia, na língua desta página. Escolha acima outra língua.
sample-comment = O total das receitas não é a soma das suas parcelas.
sample-question = 1. Nascimentos: este valor está correto?

## Digests

profile-digests = Enviar-me o resumo semanal
profile-digests-help = Todas as segundas-feiras: o que está em aberto. As mensagens sobre o que tem de fazer chegam sempre.
unsubscribe-title = Resumo semanal
unsubscribe-lead = Deixar de enviar o resumo semanal para { $email }?
unsubscribe-duties = Os convites, lembretes e comprovativos continuam a chegar: fazem parte do seu trabalho aqui.
unsubscribe-do = Parar o resumo
unsubscribe-done = Não serão enviados mais resumos para { $email }.
unsubscribe-again = Pode voltar a ativá-los no seu perfil.
unsubscribe-unknown = Esta ligação já não é válida. Inicie sessão: o seu perfil tem a mesma opção.

## What the audit trail says

audit-mail-dead = Abandonou uma mensagem
audit-mail-again = Mandou repetir uma mensagem
audit-account-digests = Ativou ou desativou os resumos
