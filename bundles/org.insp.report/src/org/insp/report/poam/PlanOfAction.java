/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.Header;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PersonMask;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Plans as a plan of action and milestones of OSCAL (POA&amp;M, in JSON). Identifiers are made of the model and the names of its
 * elements: a later file of the same model updates the earlier one.
 */
public final class PlanOfAction {

	private PlanOfAction() {
	}

	/**
	 * Writes a plan of action.
	 *
	 * @param inputs the models and what the plan is restricted to, one at least
	 * @param names what each model is called where it has no title
	 * @return the file; empty if the models have neither findings nor measures, for a plan must have something to do
	 */
	public static byte[] write(List<ReportInput> inputs, List<String> names) {
		var titles = IntStream.range(0, inputs.size()).mapToObj(i -> title(inputs.get(i), names.get(i))).toList();
		var whole = new PoamJson(seeds(inputs, titles).collect(Collectors.joining("\n")), mask(inputs));
		var plan = PoamJson.of(PoamTerms.UUID, whole.uuid("plan"));
		var metadata = metadata(inputs, whole, titles);
		plan.add("metadata", metadata);
		var system = PoamJson.of("identifier-type", "https://ietf.org/rfc/rfc4122");
		system.addProperty("id", whole.uuid("system"));
		plan.add("system-id", system);
		var seeds = seeds(inputs, titles).toList();
		var parts = IntStream.range(0, inputs.size())
				.mapToObj(i -> new PoamItems(inputs.get(i), new PoamJson(seeds.get(i), whole.mask()))).toList();
		var content = new JsonObject();
		parts.forEach(part -> part.addTo(content));
		if (!content.has("poam-items")) {
			return new byte[0];
		}
		parts.forEach(part -> part.addResponsible(metadata));
		PoamParties.write(metadata, parts.stream().map(PoamItems::parties));
		content.entrySet().forEach(list -> plan.add(list.getKey(), list.getValue()));
		var file = new JsonObject();
		file.add(PoamTerms.ROOT, plan);
		var text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(file) + '\n';
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static JsonObject metadata(List<ReportInput> inputs, PoamJson json, List<String> titles) {
		var asOf = inputs.stream().map(ReportInput::referenceDate).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
		var metadata = new JsonObject();
		json.addLine(metadata, PoamTerms.TITLE,
				titles.size() == 1 ? titles.get(0) : MessageBundle.of(PlanOfAction.class, inputs.get(0).language()).get("title"));
		metadata.addProperty("last-modified", PoamJson.day(asOf));
		metadata.addProperty("version", asOf.toString());
		metadata.addProperty("oscal-version", PoamTerms.VERSION);
		json.addProperty(metadata, PoamTerms.MADE_OF_MODEL, "yes");
		return metadata;
	}

	private static String title(ReportInput input, String name) {
		return input.model().header().map(Header::getTitle).filter(title -> !title.isBlank()).orElse(name);
	}

	/** Plans of several places may have the same title. */
	private static Stream<String> seeds(List<ReportInput> inputs, List<String> titles) {
		return IntStream.range(0, inputs.size()).mapToObj(i -> titles.get(i) + ' '
				+ new PlanParties(inputs.get(i), new FindingMeasures(inputs.get(i).model()).sets()).rectifier().orElse(""));
	}

	private static UnaryOperator<String> mask(List<ReportInput> inputs) {
		return inputs.stream().anyMatch(input -> input.options().isMasked()) ? PersonMask.of(inputs.stream()) : UnaryOperator.identity();
	}
}
