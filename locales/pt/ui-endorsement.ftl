### The statistics group: what it says of a version, its minutes, and the steps around it.

## States and steps

state-for-endorsement = No grupo de estatística
action-send = Enviar aos revisores
action-withdraw = Retirar para alterar
step-send = Enviado, subscrito pelo grupo
step-withdraw = Retirado do grupo
next-send = Exatamente a versão { $reference } segue para os revisores, com o que o grupo disse dela. São avisados por correio eletrónico e recebe o comprovativo.
next-withdraw = Os valores podem voltar a ser alterados. A versão seguinte é apresentada de novo ao grupo; o que se disse desta continua legível e não conta para ela.
audit-submission-withdraw = Retirou do grupo
audit-submission-send = Enviou uma versão subscrita
audit-submission-endorse = Subscreveu
audit-submission-reserve = Subscreveu com reserva
audit-submission-object = Opôs-se

## The page of the group

group-title = Grupo de estatística
group-lead = O grupo responde por uma versão exata antes de esta seguir para os revisores. O que subscreveu não pode mudar sem uma nova versão.
group-straight = Esta ronda não pede subscrição: o que o coordenador submete segue para os revisores.
group-nothing = Ainda não há nada perante o grupo. Quando o coordenador submeter, os membros são avisados por correio eletrónico e a versão aparece aqui.
group-whole = Toda a resposta
group-standing = Posição do grupo
group-ready = O grupo responde por esta versão: subscrita por { $endorsed }, necessários { $quorum }, sem oposição.
group-waits = Subscrita por { $endorsed }, necessários { $quorum }.
group-objected =
    { $count ->
        [one] { $count } membro opõe-se. A versão não pode ser enviada enquanto a oposição se mantiver.
       *[other] { $count } membros opõem-se. A versão não pode ser enviada enquanto uma oposição se mantiver.
    }
group-too-few = O grupo tem menos membros do que os que têm de subscrever: membros { $members }, necessários { $quorum }. Peça ao administrador que convide os restantes.
group-laid = { $name }, { $time }
group-sent = Enviada aos revisores por { $name }, { $time }.
group-withdrawn = Retirada por { $name }, { $time }:
group-changes = O que mudou desde { $reference }
group-since = Alterações desde a versão { $number }, a última que o grupo viu
group-first = A primeira versão que o grupo vê
group-first-how = Não há versão anterior com que comparar. Consulte os valores e os indicadores.
group-all-figures = Todos os valores
group-to-say = À sua posição
group-to-send = Ao envio
group-say = A sua posição
group-question = Respondemos por { $reference }?
stance-do-endorse = Subscrever
    .help = Respondo por ela.
stance-do-reserve = Subscrever com reserva
    .help = Respondo por ela, mas há algo a ler com ela. Diga o quê.
stance-do-object = Opor-se
    .help = Não deve ser enviada assim. Diga porquê.
stance-endorse = Subscreve
stance-reserve = Subscreve com reserva
stance-object = Opõe-se
position-silent = Ainda não se pronunciou
position-partly = Subscreveu apenas uma parte
group-text = Reserva ou oposição, por palavras suas
group-say-next = O seu nome, a hora e as suas palavras ficam na ata e seguem para os revisores. Enquanto a versão estiver perante o grupo pode mudar de posição; o que disse antes fica na ata.
group-say-do = Registar
group-said = A sua posição ficou registada.
group-laid-done = A versão está perante o grupo de estatística. Os membros foram avisados por correio eletrónico; será avisado quando a puder enviar ou se alguém se opuser.
group-send-how = O envio é possível quando membros suficientes responderem por ela e ninguém se opuser. Para alterar alguma coisa, retire-a.
group-withdraw-why = O que tem de mudar (obrigatório)
group-withdraw-why-missing = Escreva o que tem de mudar.

## What is refused

group-not-taken = A sua posição não foi registada
group-other-version = A versão que viu já não é a que está perante o grupo. Veja a diferença e diga depois se responde pela nova.
group-difference = O que mudou da versão { $before } para a versão { $after }
group-not-now = Nenhuma versão está agora perante o grupo: foi entretanto enviada ou retirada. Será avisado por correio eletrónico quando houver uma nova.
group-you-wrote = Escreveu:
group-stance-missing = Escolha se subscreve, subscreve com reserva ou se opõe.
group-text-missing = Uma reserva ou oposição precisa de palavras: escreva de que se trata.
group-text-wrong = Escreva no máximo { $limit } carateres de texto simples.
group-module-wrong = Escolha uma parte da lista.
error-version-moved = Esta versão não está perante o grupo
    .detail = Nada foi registado. Outra versão está agora perante o grupo: consulte-a e a diferença e envie depois a sua posição com o sha256 dela.
error-not-endorsed = O grupo de estatística ainda não responde por esta versão
    .detail = Subscrita por { $endorsed }, necessários { $quorum }, oposições { $objected }. Aguarde pelos membros, ou retire a versão e altere aquilo a que se opõem.

## Minutes

minutes-title = Ata
minutes-heading = Ata do grupo de estatística: { $country }, { $year }
minutes-print = Imprima esta página para a assinar e guardar.
minutes-sealed = Selada
minutes-laid = Apresentada ao grupo
minutes-quorum = Quórum
minutes-quorum-is =
    { $count ->
        [one] { $count } membro
       *[other] { $count } membros
    }
minutes-outcome = Resultado
minutes-members = Membros
minutes-no-members = O grupo não tinha membros quando a versão lhe foi apresentada.
minutes-name = Nome
minutes-institution = Instituição
minutes-position = Posição
minutes-signature = Assinatura
minutes-said = O que foi dito
minutes-nothing-said = Ainda ninguém se pronunciou.
minutes-about = Sobre
minutes-words = Nas suas palavras
minutes-replaced = substituída depois
minutes-replaced-note = O que está riscado foi depois substituído pelo autor e não conta.
minutes-how-to-check = A impressão digital abrange todos os valores da versão e as versões anteriores. O comprovativo da versão diz como o verificar.

## Elsewhere

overview-with-group = Uma versão está perante o grupo de estatística. Entretanto ninguém pode alterar os valores.
submit-next-group = Depois de submeter, os valores passam a ser a versão { $reference }, não podem ser alterados e ficam perante o grupo de estatística. Envia a versão aos revisores quando o grupo responder por ela.
submit-group = Membros do grupo: { $members }. Necessários para subscrever: { $quorum }.
submit-comment-group = Comentário ao grupo (facultativo)
submit-to-group = Apresentar ao grupo
home-group-missing = { $reference } aguarda a sua posição
home-group-given = Já se pronunciou sobre { $reference }
home-group-say = Dizer se respondemos por ela
rounds-quorum = Subscrições necessárias
rounds-quorum-help = Quantos membros do grupo de estatística têm de responder por uma versão; 0 ou vazio: nenhum. Deixe vazio se a ronda do ano já estiver aberta.
rounds-quorum-wrong = Escreva um número inteiro de 0 a { $most }.
rounds-quorum-other = A ronda deste ano já está aberta, com { $quorum }. Deixe o campo vazio.
