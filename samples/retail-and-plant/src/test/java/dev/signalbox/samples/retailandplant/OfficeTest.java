package dev.signalbox.samples.retailandplant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.retailandplant.office.AccessRefused;
import dev.signalbox.samples.retailandplant.office.InventoryCounted;
import dev.signalbox.samples.retailandplant.office.PackageDelivered;
import dev.signalbox.samples.retailandplant.office.PasswordResetRequested;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class OfficeTest {
    private final Headquarters headquarters = new Headquarters();

    @Test
    @DisplayName("E-11: an event has its action, and a refused access has two")
    void actsOnEvents() {
        assertThat(doneAbout(new PasswordResetRequested("Ada"))).containsExactly("a new password is mailed to Ada");
        assertThat(doneAbout(new PackageDelivered("T-7"))).containsExactly("ticket T-7 is closed");
        assertThat(doneAbout(new InventoryCounted("lettuce", 4))).containsExactly("lettuce is ordered");
        assertThat(doneAbout(new InventoryCounted("coffee", 5))).isEmpty();
        assertThat(doneAbout(new AccessRefused("Mallory", "vault")))
                .containsExactly("the account of Mallory is locked", "security looks for Mallory at the vault");
    }

    private Iterable<String> doneAbout(Object event) {
        int before = headquarters.actions.done().size();
        headquarters.company.dispatch(event);
        return headquarters.actions.done().stream().skip(before).toList();
    }
}
