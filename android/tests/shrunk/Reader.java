import app.kigen.core.Action;
import app.kigen.core.CardTransport;
import app.kigen.core.Case;
import app.kigen.core.DemoCard;
import app.kigen.core.DemoMishap;
import app.kigen.core.Kigen_ffiKt;
import app.kigen.core.Language;
import app.kigen.core.Outcome;
import app.kigen.core.Platform;
import app.kigen.core.ReadRequest;
import app.kigen.core.Reading;
import app.kigen.core.Today;
import app.kigen.core.TodaySource;
import app.kigen.core.TransportException;
import java.util.Arrays;
import java.util.Collections;

/** Reads every demo card as the app does: out to Rust through JNA, and back in for each command. */
public final class Reader {
    private static final class Transport implements CardTransport {
        private final CardTransport card;
        private int left;

        Transport(CardTransport card, int commands) {
            this.card = card;
            this.left = commands;
        }

        @Override
        public byte[] transceive(byte[] command) {
            if (left-- == 0) {
                Reader.<RuntimeException>raise(new TransportException.CardLost());
            }
            return card.transceive(command);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable raised) throws E {
        throw (E) raised;
    }

    private static void read(String name, int commands) throws Exception {
        Today today = new Today(Kigen_ffiKt.demoDays().get(0), TodaySource.CHOSEN);
        CardTransport card = Kigen_ffiKt.demoTransport(name, today.getDate(), DemoMishap.None.INSTANCE);
        ReadRequest request = new ReadRequest(null, false, Language.JAPANESE, true);
        Reading reading = Kigen_ffiKt.readCard(new Transport(card, commands), request, null);
        System.out.println(name + " " + commands + " " + reading.outcome());
        if (reading.outcome() instanceof Outcome.Answer) {
            Platform everything = new Platform(Arrays.asList(Action.values()));
            Case decided = Case.Companion.of(reading, Collections.emptyList(), today);
            System.out.println(decided.answer(everything, Language.JAPANESE));
            System.out.println(decided.guide(Language.JAPANESE));
        }
    }

    public static void main(String[] arguments) throws Exception {
        for (DemoCard card : Kigen_ffiKt.demoCards(Language.JAPANESE)) {
            read(card.getName(), -1);
        }
        for (int commands = 0; commands < 8; commands++) {
            read("renewal-open", commands);
        }
    }
}
