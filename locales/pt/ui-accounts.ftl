### Accounts, start page, administration and help.

## Fields of several forms

field-email = Endereço de correio eletrónico
field-email-wrong = Escreva um endereço de correio eletrónico, por exemplo ana@example.org.
field-password = Palavra-passe
field-name = Nome completo
field-name-wrong = Escreva um nome com 200 carateres no máximo.
field-language = Língua
field-country = País
field-country-code = País (três letras)
field-country-help = Três letras maiúsculas da norma ISO 3166, por exemplo TLS.
field-country-wrong = Escreva o país com três letras maiúsculas, por exemplo TLS.
field-country-unnamed = Este serviço não tem nome para o país { $code }. Verifique as letras ou peça que o nome seja acrescentado aos textos.
field-institution = Instituição
field-institution-code = Instituição (código abreviado)
field-institution-help = Letras maiúsculas, algarismos e hífenes, por exemplo INSS.
field-institution-wrong = Escreva um código de 2 a 20 letras maiúsculas, algarismos ou hífenes, por exemplo INSS.
field-institution-elsewhere = { $code } pertence a outro país. Verifique o país e o código.
field-institution-new = { $code } é novo. Escreva também o nome ou corrija o código.
field-institution-name = Nome da instituição
field-institution-name-help = Só se a instituição ainda não existir aqui.
field-choice-wrong = Selecione uma opção da lista.
field-roles = Perfis
field-roles-wrong = Assinale pelo menos um perfil.
field-department-help = Maiúsculas, algarismos e hífenes, por exemplo INSS; um departamento tem um código próprio, por exemplo INSS-CONT.
field-parent = Departamento de
field-parent-help = Só para um departamento novo: o código da instituição, por exemplo INSS.
field-parent-wrong = Não existe a instituição { $code } neste país. Escreva o código de uma que já exista.
field-countries = Países a rever
field-countries-help = Só para revisores: três maiúsculas cada, separadas por espaços. Em branco significa todos os países.

## Signing in

sign-in = Iniciar sessão
sign-in-lead = Inquérito sobre Segurança Social: inicie sessão para preencher, rever ou gerir uma ronda.
sign-in-demo = As contas desta demonstração aparecem no terminal que a iniciou e no ficheiro { $file } da sua pasta de dados.
sign-in-wrong = O endereço de correio eletrónico ou a palavra-passe não estão corretos. Verifique ambos e tente de novo.
sign-in-wait =
    { $minutes ->
        [one] Demasiadas tentativas. Tente de novo dentro de um minuto.
       *[other] Demasiadas tentativas. Tente de novo dentro de { $minutes } minutos.
    }
sign-in-forgotten = Esqueceu-se da palavra-passe?
sign-in-no-account = As contas são criadas por convite. Se precisar de uma, contacte a pessoa responsável pela ronda.

## A new password

reset-title = Definir nova palavra-passe
reset-lead = Escreva o seu endereço de correio eletrónico. Enviaremos uma ligação para definir uma nova palavra-passe, válida durante 30 minutos.
reset-send = Enviar ligação
reset-sent = Se este endereço tiver uma conta, uma mensagem com uma ligação está a caminho.
reset-sent-next = Abra a ligação nos próximos 30 minutos. Se não chegar nenhuma mensagem, verifique o endereço e a pasta de correio não solicitado e peça de novo.
reset-back = Voltar ao início de sessão
welcome-title = Definir a palavra-passe
welcome-greeting = Bem-vindo(a), { $name }. Defina uma palavra-passe; em seguida, a sessão é iniciada.
welcome-password = Nova palavra-passe
welcome-again = Confirmar palavra-passe
welcome-length = Pelo menos { $count } carateres. Uma frase com várias palavras é fácil de lembrar e difícil de adivinhar.
welcome-length-wrong = A palavra-passe deve ter entre { $count } e 200 carateres. Escolha outra mais longa.
welcome-different = As duas palavras-passe não coincidem. Escreva a mesma duas vezes.
welcome-save = Guardar e iniciar sessão
welcome-sessions = Se tiver sessão iniciada noutro computador, essa sessão termina.
welcome-invalid = Esta ligação já não é válida
welcome-invalid-why = Já foi utilizada, expirou ou foi enviada outra mais recente. Os convites são válidos durante 7 dias e as ligações para nova palavra-passe durante 30 minutos.
welcome-invalid-next = Peça uma nova ligação com o seu endereço de correio eletrónico, mesmo que nunca tenha tido palavra-passe.

## One's own account

profile-title = Perfil
profile-saved = As suas línguas foram guardadas.
profile-wrong = Se algo aqui estiver errado, contacte o administrador.
profile-languages = Línguas
profile-first = A sua língua
profile-first-help = As páginas após o início de sessão e as mensagens são apresentadas nesta língua.
profile-second = Segunda língua
profile-second-help = As perguntas podem ser apresentadas também nesta língua, ao lado da primeira.
profile-no-second = Nenhuma
profile-password = Para alterar a palavra-passe, peça que lhe seja enviada uma ligação por correio eletrónico.
profile-password-change = Alterar palavra-passe

## The start page

home-title = Página inicial
home-greeting = Bem-vindo(a), { $name }
home-submission = Submissão
home-state = Estado
home-since = Neste estado há
home-days =
    { $count ->
        [0] menos de um dia
        [one] um dia
       *[other] { $count } dias
    }
home-due-today = Termina hoje
home-days-left =
    { $count ->
        [one] falta um dia
       *[other] faltam { $count } dias
    }
home-overdue =
    { $count ->
        [one] um dia de atraso
       *[other] { $count } dias de atraso
    }
home-versions = Versões
home-action = Ação
home-open = Abrir
home-review = Rever
home-others = Todas as outras submissões
home-service = Gestão do serviço
home-roles = Os seus perfis: { $roles }
home-for-contributor = Por preencher
home-none-contributor = De momento não há nada por preencher. Quando abrir uma ronda para o seu país, a resposta aparece aqui.
home-for-approver = Valores da sua instituição
home-none-approver = O seu país ainda não foi chamado a responder. Quando abrir uma ronda, a resposta aparece aqui.
home-filled-approver = Ainda em preenchimento; pode consultar os valores da sua instituição
home-for-coordinator = Por submeter
home-none-coordinator = De momento não há nada por submeter. Quando abrir uma ronda ou uma resposta for devolvida, aparece aqui.
home-for-endorser = Valores do país
home-none-endorser = O seu país ainda não foi chamado a responder. Quando abrir uma ronda, a resposta aparece aqui.
home-filled-endorser = Ainda em preenchimento; pode consultar valores e indicadores
home-for-reviewer = Por rever
home-none-reviewer = Não há nada à sua espera. Quando um país submeter, a resposta aparece aqui.
home-for-administrator = O serviço
home-none-administrator = Não há nada em aberto. Comece por uma ronda: abaixo, em Rondas, chame o primeiro país.
home-for-observer = Para consultar
home-none-observer = O seu país ainda não foi chamado a responder. Quando abrir uma ronda, a resposta aparece aqui.
home-filled-observer = Ainda em preenchimento
home-ready = Pronta para submeter
home-not-ready = Ainda não está pronta. Erros: { $errors }. Avisos sem justificação: { $warnings }.
home-in-state = Neste estado há { $days }
home-round = Ronda { $year }
home-list = Ver a lista
home-findings = Ver as constatações
home-blank =
    { $count ->
        [0] Todas as perguntas têm resposta
        [one] Uma pergunta sem resposta
       *[other] { $count } perguntas sem resposta
    }
home-to-publish =
    { $count ->
        [one] Uma resposta aceite ainda por publicar
       *[other] { $count } respostas aceites ainda por publicar
    }
home-mails-failing =
    { $count ->
        [one] Uma mensagem não seguiu
       *[other] { $count } mensagens não seguiram
    }

## People

people-title = Pessoas
people-place = País e instituição
people-state = Conta
people-active = Ativa
people-invited = Convidada, ainda sem palavra-passe
people-closed = Encerrada
people-close = Encerrar conta
people-open = Reabrir conta
people-close-help = Uma conta encerrada termina logo a sessão e não recebe mensagens. O que a pessoa preencheu mantém-se. Pode ser reaberta.
people-done-invited = A conta foi criada e uma mensagem com o convite está a caminho.
people-done-closed = A conta foi encerrada.
people-done-opened = A conta foi reaberta.
people-email-taken = Este endereço já tem uma conta. Está na lista acima.
people-invite-title = Convidar uma pessoa
people-invite-lead = A pessoa recebe uma mensagem com uma ligação para definir a palavra-passe, válida durante 7 dias.
people-invite = Enviar o convite
people-place-help = Todos os perfis exceto revisor e administrador precisam de um país; quem preenche ou aprova, também de uma instituição ou de um dos seus departamentos.
people-reviews = revê { $countries }
people-change-help = A alteração vale de imediato. Fica no registo de auditoria com o que havia antes.
people-done-changed = Os perfis foram alterados.
institutions-title = Instituições
institutions-lead = Onde as pessoas trabalham. Uma nova é criada quando alguém é convidado para ela.
institutions-country = País
institutions-open = Aberta
institutions-closed-with = Encerrada com a sua instituição
institutions-do-close = Encerrar
institutions-do-open = Reabrir
institutions-help = A uma instituição encerrada e aos seus departamentos não se atribuem partes. O que têm fica com eles até o coordenador o retirar, e as suas pessoas podem continuar; as contas encerram-se na página das pessoas. Pode ser reaberta.
institutions-done-closed = A instituição está encerrada.
institutions-done-opened = A instituição está reaberta.
people-last-administrator = { $name } é o único administrador que pode iniciar sessão. Primeiro dê este perfil a outra pessoa e espere que ela defina a palavra-passe.
people-last-coordinator = { $name } é o único coordenador de { $country } que pode iniciar sessão. Primeiro dê este perfil a outra pessoa e espere que ela defina a palavra-passe.

## Rounds

rounds-title = Rondas
rounds-none = Ainda não há nenhuma ronda aberta. Abra abaixo a ronda para o primeiro país.
rounds-year = Ano de referência
rounds-year-help = O ano a que os valores se referem, por exemplo 2024.
rounds-year-wrong = Escreva um ano entre 1990 e 2100.
rounds-edition = Questionário
rounds-edition-name = { $questionnaire }, edição { $edition }
rounds-opened = Aberta em
rounds-due = Data-limite
rounds-due-help = Até ao fim deste dia em Díli. Deixe em branco se a ronda deste ano já estiver aberta.
rounds-due-wrong = Selecione um dia no futuro.
rounds-open-already = A ronda deste ano já está aberta, com a edição { $edition } e a data-limite { $date }. Use a mesma edição e deixe a data-limite em branco.
rounds-countries = Países
rounds-country-taken = Este país já foi chamado a responder sobre este ano.
rounds-open-title = Abrir a ronda para um país
rounds-open-lead = Uma ronda tem um questionário e uma data-limite para todos os países. A instituição responde pelo país.
rounds-next = Os responsáveis pelo preenchimento e os coordenadores do país recebem uma mensagem e passam a ver a submissão na página inicial. Os regimes e prestações do ano anterior são apresentados de novo, sem valores. Esta ação não pode ser anulada.
rounds-open = Abrir a ronda
rounds-done = A ronda está aberta para este país.

## Mails

outbox-title = Mensagens
outbox-lead = As últimas { $count } mensagens. As que não puderam ser enviadas são repetidas, cada vez mais espaçadas, durante cinco dias; depois são abandonadas.
outbox-none = Ainda não foi escrita nenhuma mensagem. São escritas com os convites e os passos das submissões.
outbox-recipient = Destinatário
outbox-subject = Assunto
outbox-state = Estado
outbox-sent = Enviada
outbox-waiting = A aguardar envio
outbox-failing = Ainda não enviada, será repetida
outbox-attempts = Tentativas
outbox-error = Último erro

## Audit trail

audit-title = Rasto de auditoria
audit-lead = Do mais recente para o mais antigo. Cada registo está selado com o anterior.
audit-holds =
    { $count ->
        [one] A cadeia está íntegra: o único registo foi verificado e nenhum foi alterado ou eliminado.
       *[other] A cadeia está íntegra: os { $count } registos foram verificados e nenhum foi alterado ou eliminado.
    }
audit-broken = A cadeia está quebrada no registo { $number }: foi alterado ou eliminado fora deste serviço.
audit-broken-next = Mantenha a base de dados tal como está, compare com a última cópia de segurança e informe os responsáveis pelo serviço.
audit-check = Verificar a cadeia
audit-everybody = Todos
audit-everything = Tudo
audit-from = De
audit-to = Até
audit-show = Mostrar
audit-all = Mostrar tudo
audit-file = Descarregar em CSV
audit-none = Nenhum registo corresponde. Escolha menos critérios.
audit-older = Registos mais antigos
audit-date-refused = Esta data não existe e foi ignorada. Escreva-a como ano-mês-dia, por exemplo 2026-11-27.
audit-number = N.º
audit-who = Quem
audit-action = Ação
audit-subject = O quê
audit-detail = Detalhes
audit-system = O serviço
audit-submission-submit = Submeteu
audit-submission-start-review = Iniciou a revisão
audit-submission-return = Devolveu para correção
audit-submission-accept = Aceitou
audit-submission-publish = Publicou
audit-submission-reopen = Reabriu
audit-submission-import = Importou valores publicados
audit-cells-save = Guardou valores
audit-cells-import = Importou valores de um ficheiro
audit-references-import = Importou valores que outros publicaram
audit-findings-justify = Justificou avisos
audit-findings-judge = Avaliou justificações de avisos
audit-rows-add = Adicionou um regime ou prestação
audit-rows-close = Retirou um regime ou prestação
audit-rows-reopen = Voltou a incluir um regime ou prestação
audit-round-open = Abriu uma ronda
audit-institution-add = Adicionou uma instituição
audit-institution-close = Encerrou uma instituição
audit-institution-open = Reabriu uma instituição
audit-account-invite = Convidou uma pessoa
audit-account-password = Escolheu uma palavra-passe
audit-account-languages = Escolheu línguas
audit-account-sign-in = Iniciou sessão
audit-account-sign-in-failed = Início de sessão falhado
audit-account-sign-out = Terminou a sessão
audit-account-reset-requested = Pediu nova palavra-passe
audit-account-reset-unknown = Pedida nova palavra-passe para endereço desconhecido
audit-account-close = Encerrou uma conta
audit-account-open = Reabriu uma conta
audit-mail-sent = Enviou uma mensagem
audit-mail-failed = Falhou o envio de uma mensagem
audit-demo-accounts = Criou as contas de demonstração
audit-demo-years = Carregou os anos publicados
audit-account-change = Alterou perfis ou lugar

## Help

help-lead = O que ajuda durante o preenchimento. Para ler a definição de uma pergunta, aponte para o nome ou abra os detalhes ao lado do campo.
help-keys = Teclas
help-keys-lead = Nas tabelas, todo o trabalho pode ser feito com o teclado.
help-key = Tecla
help-effect = O que faz
help-saving = Cada valor é guardado quando sai do campo. A linha de cima indica quando.
help-numbers = Números
help-number-written = Nas páginas em português e tétum os números são apresentados como 1 234,50; nas páginas em inglês como 1,234.50.
help-number-typed = Pode escrever espaços, pontos e vírgulas, ou nenhum: 1234567 é sempre compreendido.
help-number-ambiguous = O que pode ser lido de duas formas não é adivinhado: em 1.234 a página pergunta se se trata de milhares ou de decimais.
help-number-zero = Em branco não é zero. Escreva 0 se for nada, : se não estiver disponível, — se não for aplicável.
help-statuses = Estado de um valor
help-statuses-lead = Cada valor tem um estado; o normal não precisa de sinal.
help-status-code = Código
help-status-meaning = Significado
help-signs = Sinais das verificações
help-sign-error = Erro: tem de ser corrigido antes de submeter
help-sign-warning = Aviso: corrija o valor ou justifique por que o mantém
help-sign-info = Informação: não é preciso fazer nada
help-words = Palavras
word-scheme = Regime
    .help = Conjunto de regras com financiamento próprio que dá direito a prestações: o regime geral, o regime dos veteranos.
word-benefit = Prestação
    .help = O que um regime concede: uma pensão, um subsídio, refeições.
word-contributory = Contributivo
    .help = Financiado por contribuições de trabalhadores ou empregadores que dão direito à prestação. Caso contrário é não contributivo, em geral pago pelo Orçamento do Estado.
word-function = Função
    .help = A necessidade a que a prestação responde: velhice, invalidez, maternidade, crianças.
word-recipient = Beneficiário
    .help = Pessoa que recebe uma prestação. Quem recebe duas é contado uma vez em cada uma.
word-contributor = Contribuinte
    .help = Pessoa por quem são pagas contribuições. Não se refere a quem preenche este questionário.
word-reference-year = Ano de referência
    .help = O ano a que os valores se referem, de 1 de janeiro a 31 de dezembro.
word-round = Ronda
    .help = Uma recolha anual: questionário, ano de referência e data-limite.
word-module = Parte
    .help = Grupo de perguntas numa página: receitas e despesas, cobertura, contexto.
word-submission = Submissão
    .help = A resposta de um país para um ano, com tudo o que lhe aconteceu.
word-version = Versão
    .help = O que foi enviado de uma vez. Nunca muda; as correções dão origem a uma nova versão.
word-finding = Resultado da verificação
    .help = O que uma verificação encontrou: um erro, um aviso ou uma informação, sempre com os valores.
word-justification = Justificação
    .help = Por que está certo um valor com aviso. O revisor lê-a; se o valor mudar, é pedida de novo.
word-receipt = Comprovativo de submissão
    .help = Prova do que foi submetido: número de referência, hora e impressão digital da versão.
