package org.projectchristmas.integration.html;

/** Markup that only jsoup knows how to take. It is expected and costs no stack trace. */
final class IrregularException extends Exception {
    private static final long serialVersionUID = 1L;

    IrregularException() {
        super(null, null, false, false);
    }
}
