/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.output;

import org.insp.comparison.change.DeadlineMove;
import org.insp.comparison.change.ModelChange;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.change.Section;
import org.insp.model.NamedElement;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A comparison as JSON, for other programs: ids are those of the metamodel, words those of the language asked for. */
public final class ComparisonJson {

	private ComparisonJson() {
	}

	/**
	 * Returns the text, ended by a line break.
	 *
	 * @param comparison the comparison
	 * @param before what the older version is called
	 * @param after what the newer version is called
	 */
	public static String of(ModelComparison comparison, String before, String after) {
		var result = new JsonObject();
		result.add("before", version(before, comparison.before().referenceDate().toString()));
		result.add("after", version(after, comparison.after().referenceDate().toString()));
		var changes = new JsonArray();
		comparison.changes().forEach(change -> changes.add(json(change)));
		result.add("changes", changes);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(result) + '\n';
	}

	private static JsonObject version(String name, String date) {
		var version = new JsonObject();
		version.addProperty("name", name);
		version.addProperty("date", date);
		return version;
	}

	private static JsonObject json(ModelChange change) {
		var json = new JsonObject();
		json.addProperty("change", change.kind().id());
		json.addProperty("section", Section.of(change.element()).id());
		json.addProperty("type", change.element().eClass().getName());
		if (change.element() instanceof NamedElement named && named.getName() != null) {
			json.addProperty("name", named.getName());
		}
		json.addProperty("title", change.title());
		var features = new JsonArray();
		for (var feature : change.features()) {
			var each = new JsonObject();
			each.addProperty("feature", feature.id());
			each.addProperty("label", feature.label());
			each.addProperty("before", feature.before());
			each.addProperty("after", feature.after());
			features.add(each);
		}
		json.add("features", features);
		change.move().ifPresent(move -> json.add("deadline", json(move)));
		var remarks = new JsonArray();
		for (var remark : change.remarks()) {
			var each = new JsonObject();
			each.addProperty("concern", remark.concern().id());
			each.addProperty("message", remark.message());
			remarks.add(each);
		}
		json.add("remarks", remarks);
		return json;
	}

	private static JsonObject json(DeadlineMove move) {
		var json = new JsonObject();
		json.addProperty("from", move.from().toString());
		json.addProperty("to", move.to().toString());
		json.addProperty("days", move.days());
		json.addProperty("extensions", move.extensions());
		json.addProperty("approvedBy", move.approvedBy());
		return json;
	}
}
