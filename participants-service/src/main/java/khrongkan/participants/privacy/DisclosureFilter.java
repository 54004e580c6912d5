package khrongkan.participants.privacy;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes down what an answer shows before it leaves: no log, no answer. */
class DisclosureFilter {

    private final Disclosure disclosure;

    DisclosureFilter(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    @ServerResponseFilter
    void write() {
        disclosure.write();
    }
}
