package khrongkan.approval.signoff.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules once more, written down without a look at the others: names, numbers and a list of who was there. It shares
 * nothing with them but the words.
 */
final class Model {

    static final List<Station> BY_ROLES = List.of(new Station("ENDORSER", -1), new Station("APPROVER", -1));

    final List<Grant> grants = new ArrayList<>();
    final Map<Integer, List<String>> roles = new HashMap<>();
    int day;
    String hold = "NONE";

    private String state = "DRAFT";
    private List<Station> stations = BY_ROLES;
    private final List<Integer> names = new ArrayList<>();
    private int author;
    private boolean inForce;
    private boolean postponed;
    private boolean numbered;
    private boolean approvedNow;

    /** A station: whose it is, and the number of its post; -1 where the role decides. */
    record Station(String hand, int post) {}

    /** A right of a person at a post. */
    static final class Grant {
        final int person;
        final int post;
        final int from;
        final int until;
        final int ceiling;
        boolean revoked;

        Grant(int person, int post, int from, int until, int ceiling) {
            this.person = person;
            this.post = post;
            this.from = from;
            this.until = until;
            this.ceiling = ceiling;
        }
    }

    boolean allows(String action, int person) {
        boolean running = state.equals("SUBMITTED") || state.equals("ENDORSED");
        boolean writable = state.equals("DRAFT") || state.equals("RETURNED");
        boolean done = state.equals("APPROVED") || state.equals("POSTPONED");
        boolean officer = has(person, "AUTHOR");
        boolean owner = (officer && author == person) || has(person, "ADMIN");
        var at = awaited();
        boolean free = !names.contains(person);
        return switch (action) {
            case "SUBMIT" -> writable && officer;
            case "RECALL" -> state.equals("SUBMITTED") && officer && author == person;
            case "AMEND" -> done && officer && !hold.equals("UNCONFIRMED");
            case "CANCEL" -> (writable || running || done) && owner;
            case "POSTPONE", "CLOSE" -> state.equals("APPROVED") && owner && !hold.equals("UNCONFIRMED");
            case "NUMBER" -> !numbered && has(person, "REGISTRAR") && (running || done || state.equals("CLOSED"));
            case "REVIEW" -> (at.equals("PLAN") || at.equals("FINANCE")) && entitled(person) && free;
            case "ENDORSE" -> at.equals("ENDORSER") && entitled(person) && free && !hold.equals("LOST");
            case "APPROVE" -> at.equals("APPROVER") && entitled(person) && free && hold.equals("CONFIRMED");
            case "RETURN" -> running && entitled(person);
            case "REJECT" -> (at.equals("ENDORSER") || at.equals("APPROVER")) && entitled(person);
            default -> throw new IllegalArgumentException(action);
        };
    }

    private boolean has(int person, String role) {
        return roles.getOrDefault(person, List.of()).contains(role);
    }

    private boolean entitled(int person) {
        var station = stations.get(names.size() - 1);
        if (station.post() < 0) {
            return has(person, station.hand());
        }
        return grants.stream()
                .anyMatch(grant -> grant.person == person
                        && grant.post == station.post()
                        && !grant.revoked
                        && grant.from <= day
                        && day <= grant.until
                        && grant.ceiling >= 3000);
    }

    void decide(String action, int person, boolean stepBack, List<Station> route) {
        approvedNow = action.equals("APPROVE");
        switch (action) {
            case "SUBMIT" -> {
                stations = route;
                author = person;
                names.clear();
                names.add(person);
                become("SUBMITTED", "UNCONFIRMED");
            }
            case "REVIEW" -> names.add(person);
            case "ENDORSE" -> {
                names.add(person);
                state = "ENDORSED";
            }
            case "APPROVE" -> {
                names.add(person);
                inForce = true;
                postponed = false;
                become("APPROVED", "UNCONFIRMED");
            }
            case "RETURN" -> goBack(stepBack);
            case "REJECT" -> reject();
            case "RECALL", "AMEND" -> {
                names.clear();
                become("DRAFT", "NONE");
            }
            case "CANCEL" -> become("CANCELLED", "NONE");
            case "POSTPONE" -> {
                postponed = true;
                state = "POSTPONED";
            }
            case "CLOSE" -> state = "CLOSED";
            case "NUMBER" -> numbered = true;
            default -> throw new IllegalArgumentException(action);
        }
    }

    private void goBack(boolean oneStep) {
        if (!oneStep || names.size() == 1) {
            names.clear();
            become("RETURNED", "NONE");
            return;
        }
        names.remove(names.size() - 1);
        boolean endorsed = false;
        for (int i = 0; i < names.size() - 1; i++) {
            endorsed |= stations.get(i).hand().equals("ENDORSER");
        }
        state = endorsed ? "ENDORSED" : "SUBMITTED";
    }

    private void reject() {
        if (inForce) {
            names.clear();
            become(postponed ? "POSTPONED" : "APPROVED", "CONFIRMED");
        } else {
            become("REJECTED", "NONE");
        }
    }

    private void become(String next, String held) {
        state = next;
        hold = held;
    }

    String state() {
        return state;
    }

    List<String> names() {
        return names.stream().map(person -> "p" + person).toList();
    }

    String awaited() {
        boolean running = state.equals("SUBMITTED") || state.equals("ENDORSED");
        return running ? stations.get(names.size() - 1).hand() : "";
    }

    boolean justApproved() {
        return approvedNow;
    }

    boolean isOver() {
        return (state.equals("CLOSED") && numbered) || state.equals("REJECTED") || state.equals("CANCELLED");
    }

    /** The same people with the same rights, and a new paper. */
    Model withFreshPaper() {
        var fresh = new Model();
        fresh.grants.addAll(grants);
        fresh.roles.putAll(roles);
        fresh.day = day;
        return fresh;
    }

    @Override
    public String toString() {
        return state + " " + names() + " of " + stations + " hold " + hold + " day " + day;
    }
}
