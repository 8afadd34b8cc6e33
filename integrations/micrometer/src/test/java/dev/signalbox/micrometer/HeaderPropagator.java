package dev.signalbox.micrometer;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the trace into a header and reads it there, as bridges to tracers do. */
final class HeaderPropagator implements Propagator {
    private final Tracer tracer;

    HeaderPropagator(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public List<String> fields() {
        return List.of("trace");
    }

    @Override
    public <C> void inject(TraceContext context, @Nullable C carrier, Setter<C> setter) {
        setter.set(carrier, "trace", context.traceId() + "-" + context.spanId());
    }

    @Override
    @SuppressWarnings("NullAway") // getters of others differ in whether a carrier may be null
    public <C> Span.Builder extract(@Nullable C carrier, Getter<C> getter) {
        String header = getter.get(carrier, "trace");
        if (header == null) {
            return tracer.spanBuilder().setNoParent();
        }
        String[] ids = header.split("-", 2);
        return tracer.spanBuilder()
                .setParent(tracer.traceContextBuilder()
                        .traceId(ids[0])
                        .spanId(ids[1])
                        .build());
    }
}
