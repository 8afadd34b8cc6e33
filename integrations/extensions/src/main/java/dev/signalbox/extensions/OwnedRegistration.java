package dev.signalbox.extensions;

import dev.signalbox.runtime.Registration;

/** What an extension registered: closed by the extension, it need not be closed at the end. */
class OwnedRegistration implements Registration {
    private final Registration registration;
    private final Belongings belongings;

    OwnedRegistration(Registration registration, Belongings belongings) {
        this.registration = registration;
        this.belongings = belongings;
    }

    @Override
    public void close() {
        registration.close();
        belongings.leave(this);
    }
}
