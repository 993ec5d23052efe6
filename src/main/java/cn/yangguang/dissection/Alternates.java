package cn.yangguang.dissection;

/**
 * Office writes some things twice: for readers that know the new way (Choice) and for the others (Fallback). The second is
 * told only when it says what the first does not.
 */
final class Alternates {

    private final Gathering found;
    private final StringBuilder choice = new StringBuilder();
    private final StringBuilder fallback = new StringBuilder();
    private int depth;
    private int inFallback;
    private boolean inText;

    Alternates(Gathering found) {
        this.found = found;
    }

    /** Whether what goes by is the second writing, which nobody else reads. */
    boolean skips() {
        return inFallback > 0;
    }

    void starts(String name) {
        switch (name) {
            case "AlternateContent" -> depth++;
            case "Fallback" -> inFallback++;
            case "t", "delText" -> inText = true;
            default -> {}
        }
    }

    void text(String text) {
        if (depth > 0 && inText) {
            (inFallback > 0 ? fallback : choice).append(text);
        }
    }

    void ends(String name) {
        switch (name) {
            case "Fallback" -> inFallback--;
            case "t", "delText" -> inText = false;
            case "p" -> {
                if (inFallback > 0) {
                    fallback.append('\n');
                }
            }
            case "AlternateContent" -> {
                if (--depth == 0) {
                    compare();
                }
            }
            default -> {}
        }
    }

    private void compare() {
        String said = choice.toString();
        StringBuilder more = new StringBuilder();
        fallback.toString()
                .lines()
                .filter(line -> !said.contains(line))
                .forEach(line -> more.append(line).append('\n'));
        found.hidden(TraceKind.HIDDEN_TEXT, "替代内容", more);
        choice.setLength(0);
        fallback.setLength(0);
    }
}
