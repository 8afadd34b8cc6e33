package dev.signalbox.samples.retailandplant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetailAndPlantTest {
    private static final Volume SMALL = new Volume(4, 1_500, 2, 2_000);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void accountsForEveryDelivery() throws Exception {
        assertThat(RetailAndPlant.run(Volume.FULL, out, false)).isTrue();

        assertThat(printed()).containsExactly("""
                300000 purchases, 200000 measurements
                queue         sent  handled  retried   dead  dropped   left  out of turn
                cards       300000   299967      346     33        0      0            0
                fraud       300000   300000        0      0        0      0            0
                warehouse   300000   300000        0      0        0      0            0
                wear        100000   100000        0      0        0      0            0
                nothing is lost: all 1000000 deliveries are accounted for
                fraud watch: 218 suspicions
                cards: 15344475.29 sold, 15343019.59 charged, 1455.70 rejected
                warehouse: 976 lorries
                plant: 100 rising series, 100 times maintenance.due
                journal: maintenance 100, office 5, plant 200000, store 301194
                office: a new password is mailed to Ada
                office: ticket T-7 is closed
                office: lettuce is ordered
                office: the account of Mallory is locked
                office: security looks for Mallory at the vault
                """.split("\n"));
    }

    @Test
    void drawsAndErasesItsProgressWhereSomebodyWatches() throws Exception {
        RetailAndPlant.run(SMALL, out, true);

        assertThat(bytes.toString(UTF_8))
                .startsWith("\r\033[K")
                .contains(" of 14000 events, waiting: cards ", ", fraud ", ", warehouse ", ", wear ")
                .contains("\r\033[K6000 purchases, 8000 measurements");
    }

    private List<String> printed() {
        return bytes.toString(UTF_8).lines().toList();
    }
}
