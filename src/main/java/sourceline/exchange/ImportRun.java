package sourceline.exchange;

import java.util.function.IntConsumer;

/** One import while it runs: how far it is, and its end before its time. Of one that was cancelled nothing stays. */
public final class ImportRun {

    private final IntConsumer howFar;
    private volatile boolean cancelled;

    /**
     * @param howFar hears it in percent, again and again, on the thread that imports
     */
    public ImportRun(IntConsumer howFar) {
        this.howFar = howFar;
    }

    /** One that nobody watches. */
    static ImportRun unwatched() {
        return new ImportRun(percent -> {});
    }

    /** Ends it as soon as it has gone a little further. The thread is not interrupted, as it may be at work in a database that takes that ill. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * @throws Cancelled if somebody did not want any more of it
     */
    void reached(int percent) {
        if (cancelled) {
            throw new Cancelled();
        }
        howFar.accept(percent);
    }

    /** Ends the command. */
    static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("somebody cancelled the import", null, false, false);
        }
    }
}
