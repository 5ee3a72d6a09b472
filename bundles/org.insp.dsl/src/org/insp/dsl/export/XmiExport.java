/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.insp.model.DateText;

/** The XMI of a model: one resource, one root for each file, references by name. */
final class XmiExport {

	private static final Map<String, Object> OPTIONS = Map.of(
			XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(),
			Resource.OPTION_LINE_DELIMITER, "\n");
	/** The characters that XML 1.0 cannot hold, not even escaped; pasted text may contain them. */
	private static final Pattern UNWRITABLE = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private XmiExport() {
	}

	static String write(ModelCopy model) {
		var resource = new XMIResourceImpl(URI.createURI("model.xmi"));
		resource.getContents().addAll(model.files());
		model.ids().forEach(resource::setID);
		resource.getAllContents().forEachRemaining(XmiExport::clean);
		var out = new ByteArrayOutputStream();
		try {
			resource.save(out, OPTIONS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@SuppressWarnings("unchecked")
	private static void clean(EObject element) {
		for (var attribute : element.eClass().getEAllAttributes()) {
			var value = element.eGet(attribute);
			if (value instanceof String text && UNWRITABLE.matcher(text).find()) {
				element.eSet(attribute, clean(text));
			} else if (value instanceof DateText date && date.text() != null) {
				element.eSet(attribute, DateText.ofText(clean(date.text())));
			} else if (attribute.isMany() && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
				((List<String>) value).replaceAll(XmiExport::clean);
			}
		}
	}

	private static String clean(String text) {
		return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
	}
}
