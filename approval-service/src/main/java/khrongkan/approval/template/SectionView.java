package khrongkan.approval.template;

import com.fasterxml.jackson.databind.JsonNode;
import khrongkan.approval.template.domain.SectionCode;

/**
 * One section of a document, in its place.
 *
 * @param number as it is printed, from 1
 * @param heading how the office calls it, else by its usual name
 * @param required whether the form asks for it
 * @param written whether something stands in it
 * @param content the fields of the proposal that make it
 */
public record SectionView(
        int number, SectionCode code, String heading, boolean required, boolean written, JsonNode content) {}
