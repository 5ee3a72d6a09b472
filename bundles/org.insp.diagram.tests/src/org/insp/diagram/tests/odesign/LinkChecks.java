/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.diagram.tests.odesign.SiriusFeature.Kind;
import org.insp.model.InspPackage;

/** Checks of everything that refers to something else: mappings, tools, layers, colours, the metamodel. */
final class LinkChecks {

	private static final Pattern SYSTEM_COLOR = Pattern.compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w+)'\\]");
	private static final Set<String> COLORS =
			Stream.concat(Stream.of("white", "black"), Stream.of("gray", "blue", "chocolate", "green", "orange", "purple", "red", "yellow")
					.flatMap(c -> Stream.of(c, "light_" + c, "dark_" + c))).collect(Collectors.toSet());

	private LinkChecks() {
	}

	/** Every reference leads to something of the right class. */
	static List<String> links(Odesign odesign) {
		var faults = new ArrayList<String>();
		odesign.root.all().forEach(
				item -> odesign.classes.features(item.type).values().stream().filter(f -> f.kind() == Kind.LINK).forEach(feature -> {
					for (var path : item.get(feature.name()).split(" ")) {
						if (!path.isBlank() && odesign.at(path).filter(t -> odesign.classes.isA(t.type, feature.type())).isEmpty()) {
							faults.add(item + ": " + feature.name() + " leads nowhere: " + path);
						}
					}
					item.in(feature.name()).filter(child -> !leads(odesign, child, feature))
							.forEach(child -> faults.add(child + ": leads nowhere: " + child.get("href")));
				}));
		return faults;
	}

	private static boolean leads(Odesign odesign, OdesignElement child, SiriusFeature feature) {
		if (feature.name().equals("metamodel")) {
			return child.get("href").equals(InspPackage.eNS_URI + "#/");
		}
		var color = SYSTEM_COLOR.matcher(child.get("href"));
		return color.matches()
				? COLORS.contains(color.group(1)) && child.type.equals("description:SystemColor")
				: odesign.at(child.get("href").replaceFirst("^#", "")).filter(t -> odesign.classes.isA(t.type, feature.type())).isPresent();
	}

	/** A double click works only where the mapping names its tool and the tool its mapping. */
	static List<String> doubleClicks(Odesign odesign) {
		var faults = new ArrayList<String>();
		odesign.root.all().forEach(item -> {
			if (item.type.equals("tool:DoubleClickDescription")) {
				odesign.links(item, "mappings").filter(m -> odesign.links(m, "doubleClickDescription").noneMatch(t -> t == item))
						.forEach(m -> faults.add(m + ": does not name the tool '" + item.get("name") + "' that names it"));
			}
			odesign.links(item, "doubleClickDescription").filter(t -> odesign.links(t, "mappings").noneMatch(m -> m == item))
					.forEach(t -> faults.add(t + ": does not name the mapping '" + item.get("name") + "' that names it"));
		});
		return faults;
	}

	/** Without a tool that forbids it Sirius deletes what a view shows: for an edge between two elements, the one where it begins. */
	static List<String> deletions(Odesign odesign) {
		return odesign.root.all().filter(item -> odesign.classes.isA(item.type, "description_1:DiagramElementMapping"))
				.filter(mapping -> odesign.links(mapping, "deletionDescription").noneMatch(tool -> !tool.get("precondition").isEmpty()))
				.map(mapping -> mapping + ": nothing forbids to delete what it shows").toList();
	}
}
