package sourceline.newsroom;

/** Nobody is signed in where somebody has to be: the session has ended, or whoever was no longer belongs to the newsroom. */
public final class NotSignedIn extends RuntimeException {

    NotSignedIn() {
        super("nobody is signed in");
    }
}
