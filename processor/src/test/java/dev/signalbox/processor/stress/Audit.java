package dev.signalbox.processor.stress;

import dev.signalbox.processor.stress.Stays.Presence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares what plugins heard of a player with what they were to hear, call by call. */
final class Audit {
    /** The dispatches that a plugin was to hear if it was there, by whether it was. */
    final Map<Presence, Integer> dispatches = new EnumMap<>(Presence.class);

    /** What is wrong, the first fault of each plugin and player. */
    final List<String> faults = new ArrayList<>();

    void check(Plugin plugin, Player player) {
        Numbers heard = plugin.heard(player.thread);
        int next = 0;
        int stay = 0;
        for (int number = 0; number < player.begun.size(); number++) {
            List<Hook> hooks = plugin.hearing(number);
            if (hooks.isEmpty()) {
                continue;
            }
            stay = plugin.stays.notOver(stay, player.begun.get(number));
            Presence presence = plugin.stays.presence(stay, player.begun.get(number), player.ended.get(number));
            dispatches.merge(presence, 1, Integer::sum);
            boolean called = next < heard.size() && heard.get(next) / Hook.MOST == number;
            if (called ? presence == Presence.GONE : presence == Presence.THERE) {
                fault(plugin, player, number, presence + ", but " + (called ? "called" : "not called"));
                return;
            }
            if (called && !matches(heard, next, number, hooks)) {
                fault(plugin, player, number, presence + ", and not " + hooks + " were called");
                return;
            }
            next += called ? hooks.size() : 0;
        }
        if (next < heard.size()) {
            fault(plugin, player, heard.get(next) / Hook.MOST, "out of order, twice, or not for it");
        }
    }

    private static boolean matches(Numbers heard, int from, int number, List<Hook> hooks) {
        for (int i = 0; i < hooks.size(); i++) {
            int call = number * Hook.MOST + hooks.get(i).index();
            if (from + i >= heard.size() || heard.get(from + i) != call) {
                return false;
            }
        }
        return true;
    }

    private void fault(Plugin plugin, Player player, int number, String what) {
        faults.add("%s, event %d of player %d: %s".formatted(plugin, number, player.thread, what));
    }
}
