package sourceline.newsroom;

/** What a member may do. An editor may do all that a checker may, a checker all that a writer may; an administrator only administers. */
public enum Role {
    WRITER,
    CHECKER,
    EDITOR,
    ADMINISTRATOR;

    /** Whether somebody with this role may do what the other role may. */
    public boolean includes(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> other == ADMINISTRATOR;
            case EDITOR -> other != ADMINISTRATOR;
            case CHECKER -> other == CHECKER || other == WRITER;
            case WRITER -> other == WRITER;
        };
    }
}
