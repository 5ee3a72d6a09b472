/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.util.List;
import java.util.Map;

import org.insp.model.Severity;

import com.google.gson.annotations.SerializedName;

/** The part of SARIF 2.1.0 that is written; the records are the objects of its schema, named as there. */
final class Sarif {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private Sarif() {
	}

	/** The level of a severity. */
	static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
			default -> "none";
		};
	}

	record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {
		static Log of(Run run) {
			return new Log(SCHEMA, "2.1.0", List.of(run));
		}
	}

	record Run(Tool tool, String language, List<Invocation> invocations, Map<String, ArtifactLocation> originalUriBaseIds,
			List<Artifact> artifacts, List<Result> results, String columnKind) {
	}

	record Tool(Driver driver) {
	}

	record Driver(String name, String version, String language, List<RuleDescriptor> rules) {
	}

	record RuleDescriptor(String id, String name, Text shortDescription, Text fullDescription, Text help,
			Configuration defaultConfiguration, Properties properties) {
	}

	record Text(String text, String markdown) {
	}

	record Configuration(boolean enabled, String level) {
	}

	record Properties(List<String> tags) {
	}

	record Invocation(boolean executionSuccessful) {
	}

	record Artifact(ArtifactLocation location, String encoding, String sourceLanguage) {
	}

	record ArtifactLocation(String uri, String uriBaseId, Integer index) {
	}

	record Result(String ruleId, int ruleIndex, String level, Message message, List<Location> locations,
			Map<String, String> partialFingerprints) {
	}

	record Message(String text) {
	}

	record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {
	}

	record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {
	}

	record Region(int startLine, int startColumn, int endLine, int endColumn) {
	}

	record LogicalLocation(String fullyQualifiedName, String name, String kind) {
	}
}
