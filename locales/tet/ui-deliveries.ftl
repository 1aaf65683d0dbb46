### What goes to other systems by itself: targets, packages, what became of them.

# draft
deliveries-title = Entrega sira
# draft
deliveries-lead = Pakote dadus publikadu ba sistema sira seluk: { $count } ikus liu. Buat ne'ebé la to'o, sistema koko fali, neineik liu ba beibeik, durante loron 5; hafoin para.
# draft
deliveries-targets = Destinu sira
# draft
deliveries-target = Destinu
# draft
deliveries-address = Enderesu
# draft
deliveries-folder = pasta komputadór nian
# draft
deliveries-gets = Simu
# draft
deliveries-everything = Tempu haruka
# draft
deliveries-all-dataflows = dadus hotu
# draft
deliveries-on-publication = kada publikasaun
# draft
deliveries-every-hours = kada publikasaun, no buat hotu kada oras { $count } se iha mudansa
# draft
deliveries-no-target = Sistema laiha destinu. Ema ne'ebé jere sistema hatama iha SSI_DELIVERY_TARGETS.
# draft
deliveries-packages = Pakote sira
# draft
deliveries-package = Pakote
# draft
deliveries-none = Seidauk iha pakote. Kada publikasaun halo pakote ida ba kada destinu.
# draft
deliveries-files = Progresu
# draft
deliveries-progress = fixeiru { $sent } hosi { $files }
# draft
deliveries-kilobytes = { $count } kB
# draft
deliveries-to = ba { $target }
# draft
deliveries-attempts = koko dala { $count }
# draft
deliveries-said = Saida mak akontese
# draft
deliveries-gone = la'ós destinu tan
# draft
delivery-planned = Planeia ona
# draft
delivery-waiting = Hein hela
# draft
delivery-sending = Haruka hela
# draft
delivery-failing = Koko ona, la konsege
# draft
delivery-sent = Entrega ona
# draft
delivery-dead = Para ona, la koko tan
# draft
delivery-not-before = la molok { $time }
# draft
delivery-next = sei koko iha { $time }
# draft
delivery-again = Haruka fali
# draft
delivery-again-done = Sistema haruka hela fali pakote ne'e.

## Why it did not arrive

# draft
delivery-fault-unreachable = Laiha resposta iha enderesu ne'e.
# draft
delivery-fault-slow = Destinu la hatán iha tempu.
# draft
delivery-fault-broken = Ligasaun kotu.
# draft
delivery-fault-busy = Destinu labele simu agora.
# draft
delivery-fault-refused = Destinu la simu. Favór haree xave, enderesu no mensajen hosi destinu, hafoin haruka fali.
# draft
delivery-fault-moved = Destinu muda ona ba fatin seluk. Favór hadi'a enderesu, hafoin haruka fali.
# draft
delivery-fault-full = Espasu laiha tan.
# draft
delivery-fault-unwritable = Labele hakerek iha pasta ne'e.
# draft
delivery-fault-taken = Iha ona buat seluk ho naran ne'e. Favór hasai, hafoin haruka fali.
# draft
delivery-fault-unmade = Labele halo pakote.
# draft
delivery-fault-settings = Konfigurasaun destinu nian temi buat ne'ebé laiha. Favór hadi'a, hafoin haruka fali.

## Elsewhere

# draft
home-deliveries-failing = Pakote { $count } la to'o
# draft
audit-delivery-sent = Entrega pakote ida
# draft
audit-delivery-failed = Pakote ida la to'o
# draft
audit-delivery-dead = La koko tan pakote ida
# draft
audit-delivery-again = Haruka fali pakote ida
# draft
audit-delivery-everything = Planeia pakote ho buat hotu
