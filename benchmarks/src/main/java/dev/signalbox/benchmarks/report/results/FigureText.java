package dev.signalbox.benchmarks.report.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes figures as people read them: three significant digits, thousands apart, no exponents. */
public final class FigureText {
    /** What stands where a figure is missing. */
    public static final String NOT_MEASURED = "not measured";

    private static final int DIGITS = 3;

    private FigureText() {}

    /** As in "12.3 ± 0.4", "1,230 ± 60", "12.3" if exact, "12.3 ±?" or "not measured". */
    public static String of(Figure figure) {
        if (!figure.isMeasured()) {
            return NOT_MEASURED;
        }
        if (figure.error() == 0) {
            return number(figure.value());
        }
        return number(figure.value()) + (figure.isErrorKnown() ? " ± " + error(figure) : " ±?");
    }

    /** The same with a unit: "12.3 ± 0.4 ns". */
    public static String of(Figure figure, String unit) {
        return figure.isMeasured() ? of(figure) + " " + unit : NOT_MEASURED;
    }

    /** Bytes to the whole byte; less than half a byte per operation is the profiler's noise. */
    public static String bytes(Figure figure) {
        return figure.isMeasured() ? String.format(Locale.ROOT, "%,d B", Math.round(figure.value())) : NOT_MEASURED;
    }

    /** The number alone, to three significant digits. */
    public static String number(double value) {
        return plain(BigDecimal.valueOf(value), lastPlace(value));
    }

    private static String error(Figure figure) {
        int valuePlace = lastPlace(figure.value());
        int place = Math.max(Math.min(valuePlace, exponent(figure.error())), valuePlace - 1);
        return plain(BigDecimal.valueOf(figure.error()), place);
    }

    /** The power of ten of the last digit shown. */
    private static int lastPlace(double value) {
        return exponent(value) - (DIGITS - 1);
    }

    private static int exponent(double value) {
        if (value == 0) {
            return DIGITS - 1;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.precision() - rounded.scale() - 1;
    }

    private static String plain(BigDecimal value, int place) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, -place) + "f", value.setScale(-place, RoundingMode.HALF_UP));
    }
}
