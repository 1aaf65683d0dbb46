### What goes to other systems by itself: targets, packages, what became of them.

deliveries-title = Deliveries
deliveries-lead = Packages of published figures for other systems: the last { $count }. What does not get through is tried again, ever more slowly, for five days; then it is given up.
deliveries-targets = Targets
deliveries-target = Target
deliveries-address = Address
deliveries-folder = folder
deliveries-gets = Gets
deliveries-everything = When
deliveries-all-dataflows = all figures
deliveries-on-publication = at each publication
deliveries-every-hours = at each publication, and everything every { $count } hours where something changed
deliveries-no-target = The service has no targets. Whoever runs it names them in SSI_DELIVERY_TARGETS.
deliveries-packages = Packages
deliveries-package = Package
deliveries-none = No package yet. Each publication makes one for each target.
deliveries-files = Progress
deliveries-progress = { $sent } of { $files } files
deliveries-kilobytes = { $count } kB
deliveries-to = to { $target }
deliveries-attempts = { $count } attempts
deliveries-said = What happened
deliveries-gone = no target any more
delivery-planned = Planned
delivery-waiting = Waiting
delivery-sending = On its way
delivery-failing = Tried in vain
delivery-sent = Delivered
delivery-dead = Given up
delivery-not-before = not before { $time }
delivery-next = next attempt { $time }
delivery-again = Send again
delivery-again-done = The package is being sent again.

## Why it did not arrive

delivery-fault-unreachable = Nobody answers at the address.
delivery-fault-slow = The target did not answer in time.
delivery-fault-broken = The connection broke.
delivery-fault-busy = The target cannot take it at the moment.
delivery-fault-refused = The target refused it. Look at key, address and what it says, then send again.
delivery-fault-moved = The target is elsewhere now. Correct its address, then send again.
delivery-fault-full = There is no room left.
delivery-fault-unwritable = The folder cannot be written.
delivery-fault-taken = Something else stands there under this name. Move it away, then send again.
delivery-fault-unmade = The package could not be made.
delivery-fault-settings = The settings of the target name something that does not exist. Correct them, then send again.

## Elsewhere

home-deliveries-failing =
    { $count ->
        [one] One package did not get through
       *[other] { $count } packages did not get through
    }
audit-delivery-sent = Delivered a package
audit-delivery-failed = A package did not get through
audit-delivery-dead = Gave a package up
audit-delivery-again = Had a package sent again
audit-delivery-everything = Planned a package of everything
