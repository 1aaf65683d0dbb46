### What goes to other systems by itself: targets, packages, what became of them.

deliveries-title = Entregas
deliveries-lead = Pacotes de dados publicados para outros sistemas: os últimos { $count }. O que não chega é repetido, cada vez mais devagar, durante cinco dias; depois é abandonado.
deliveries-targets = Destinos
deliveries-target = Destino
deliveries-address = Endereço
deliveries-folder = pasta
deliveries-gets = Recebe
deliveries-everything = Quando
deliveries-all-dataflows = todos os dados
deliveries-on-publication = a cada publicação
deliveries-every-hours = a cada publicação, e tudo a cada { $count } horas quando algo mudou
deliveries-no-target = O serviço não tem destinos. Quem o gere indica-os em SSI_DELIVERY_TARGETS.
deliveries-packages = Pacotes
deliveries-package = Pacote
deliveries-none = Ainda não há pacotes. Cada publicação cria um para cada destino.
deliveries-files = Progresso
deliveries-progress = { $sent } de { $files } ficheiros
deliveries-kilobytes = { $count } kB
deliveries-to = para { $target }
deliveries-attempts = { $count } tentativas
deliveries-said = O que aconteceu
deliveries-gone = já não é destino
delivery-planned = Previsto
delivery-waiting = À espera
delivery-sending = A caminho
delivery-failing = Tentado em vão
delivery-sent = Entregue
delivery-dead = Abandonado
delivery-not-before = não antes de { $time }
delivery-next = próxima tentativa { $time }
delivery-again = Enviar de novo
delivery-again-done = O pacote está a ser enviado de novo.

## Why it did not arrive

delivery-fault-unreachable = Ninguém responde neste endereço.
delivery-fault-slow = O destino não respondeu a tempo.
delivery-fault-broken = A ligação foi interrompida.
delivery-fault-busy = O destino não o pode receber de momento.
delivery-fault-refused = O destino recusou. Verifique a chave, o endereço e o que ele diz; depois envie de novo.
delivery-fault-moved = O destino está agora noutro lugar. Corrija o endereço; depois envie de novo.
delivery-fault-full = Já não há espaço.
delivery-fault-unwritable = Não é possível escrever na pasta.
delivery-fault-taken = Com este nome já existe lá outra coisa. Retire-a; depois envie de novo.
delivery-fault-unmade = Não foi possível criar o pacote.
delivery-fault-settings = As definições do destino indicam algo que não existe. Corrija-as; depois envie de novo.

## Elsewhere

home-deliveries-failing =
    { $count ->
        [one] Um pacote não chegou
       *[other] { $count } pacotes não chegaram
    }
audit-delivery-sent = Entregou um pacote
audit-delivery-failed = Um pacote não chegou
audit-delivery-dead = Abandonou um pacote
audit-delivery-again = Mandou enviar um pacote de novo
audit-delivery-everything = Previu um pacote com tudo
