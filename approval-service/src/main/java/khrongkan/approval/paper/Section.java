package khrongkan.approval.paper;

import java.util.List;

/**
 * One numbered section of the printed proposal.
 *
 * @param paragraphs running text
 * @param items numbered under the section, as in 3.1
 * @param cost whether the table of the budget stands here
 */
public record Section(int number, String heading, List<String> paragraphs, List<String> items, boolean cost) {}
