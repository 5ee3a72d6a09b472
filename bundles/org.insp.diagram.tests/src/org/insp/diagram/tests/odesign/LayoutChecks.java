/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.options.CoreOptions;

/** The options of the layout, compared with what ELK itself says of them. */
final class LayoutChecks {

	/** Those that a specification of version 12.0 must not have, because they trigger a migration. */
	private static final Set<String> LATER = Set.of("org.eclipse.elk.spacing.labelPort.horizontal",
			"org.eclipse.elk.layered.considerModelOrder.strategy");
	private static final Map<String, LayoutOptionData.Type> TYPES = Map.of("description_1:EnumLayoutOption", LayoutOptionData.Type.ENUM,
			"description_1:EnumSetLayoutOption", LayoutOptionData.Type.ENUMSET, "description_1:BooleanLayoutOption",
			LayoutOptionData.Type.BOOLEAN,
			"description_1:IntegerLayoutOption", LayoutOptionData.Type.INT, "description_1:DoubleLayoutOption",
			LayoutOptionData.Type.DOUBLE,
			"description_1:StringLayoutOption", LayoutOptionData.Type.STRING);
	private static final Map<String, LayoutOptionData.Target> TARGETS = Map.of("PARENT", LayoutOptionData.Target.PARENTS, "NODE",
			LayoutOptionData.Target.NODES, "EDGE", LayoutOptionData.Target.EDGES,
			"PORTS", LayoutOptionData.Target.PORTS, "LABEL", LayoutOptionData.Target.LABELS);

	private LayoutChecks() {
	}

	static List<String> of(Odesign odesign) {
		var elk = LayoutMetaDataService.getInstance();
		elk.registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
		var faults = new ArrayList<String>();
		odesign.root.all().forEach(item -> {
			if (item.type.equals("description_1:CustomLayoutConfiguration") && elk.getAlgorithmData(item.get("id")) == null) {
				faults.add(item + ": ELK has no algorithm " + item.get("id"));
			} else if (odesign.classes.isA(item.type, "description_1:LayoutOption")) {
				option(item, elk.getOptionData(item.get("id")), faults);
			}
		});
		return faults;
	}

	private static void option(OdesignElement item, LayoutOptionData option, List<String> faults) {
		var id = item.get("id");
		if (option == null) {
			faults.add(item + ": ELK has no option " + id);
		} else if (LATER.contains(id)) {
			faults.add(item + ": later than 12.0: " + id);
		} else if (option.getType() != TYPES.get(item.type)) {
			faults.add(item + ": " + id + " is a " + option.getType());
		} else {
			item.in("targets").map(t -> t.xml.getTextContent()).filter(t -> !option.getTargets().contains(TARGETS.get(t)))
					.forEach(t -> faults.add(item + ": " + id + " is not for " + t));
			if (item.in("targets").findAny().isEmpty()) {
				faults.add(item + ": " + id + " is for nothing");
			}
			item.children.stream().filter(c -> c.type.equals("description_1:EnumLayoutValue")).map(c -> c.get("name"))
					.filter(v -> Objects.isNull(option.parseValue(v))).forEach(v -> faults.add(item + ": " + id + " cannot be " + v));
			if (item.has("value") && option.parseValue(item.get("value")) == null) {
				faults.add(item + ": " + id + " cannot be " + item.get("value"));
			}
		}
	}
}
