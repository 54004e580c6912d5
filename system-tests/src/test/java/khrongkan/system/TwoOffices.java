package khrongkan.system;

import khrongkan.system.office.Web;

/** Two offices that must know nothing of one another. */
final class TwoOffices implements AutoCloseable {

    private final Receiver receiver = new Receiver();
    private final Web web;
    private final Filled owner;
    private final Filled stranger;

    TwoOffices(Stack stack) {
        web = new Web(stack.address());
        owner = new Filled(stack, web, receiver, "OWNER");
        stranger = new Filled(stack, web, receiver, "STRANGER");
    }

    Web web() {
        return web;
    }

    /** The one whose records are asked for. */
    Filled owner() {
        return owner;
    }

    /** The one that asks. */
    Filled stranger() {
        return stranger;
    }

    @Override
    public void close() {
        receiver.close();
    }
}
