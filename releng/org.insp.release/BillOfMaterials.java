/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Writes a bill of materials, in CycloneDX's JSON, of all bundles in some folders: where each comes from, its licences and its hash.
 * Maven's plug-in for CycloneDX sees nothing of them, because the bundles' dependencies stand in manifests and in target definitions and
 * not in POMs. So the coordinates are looked up in the target definitions, and the licences in the POMs of the local repository. A bundle
 * without coordinates or licence is an error.
 *
 * <p>
 * Usage: {@code java -cp GSON BillOfMaterials.java ROOT LOCAL_REPOSITORY VERSION TIME TARGET FOLDER...}
 */
public final class BillOfMaterials {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
	private static final String OWN_LICENCE = "EPL-2.0";

	/** Licences as POMs name them, by SPDX's identifiers; those not here are written as they are named. */
	private static final Map<String, String> SPDX = Map.ofEntries(Map.entry("Eclipse Public License - v 2.0", "EPL-2.0"),
			Map.entry("Eclipse Public License v2.0", "EPL-2.0"), Map.entry("Eclipse Public License, Version 2.0", "EPL-2.0"),
			Map.entry("EPL 2.0", "EPL-2.0"), Map.entry("GPL2 w/ CPE", "GPL-2.0-with-classpath-exception"),
			Map.entry("The Apache Software License, Version 2.0", "Apache-2.0"),
			Map.entry("Apache Software License, Version 2.0", "Apache-2.0"), Map.entry("Apache License, Version 2.0", "Apache-2.0"),
			Map.entry("The Apache License, Version 2.0", "Apache-2.0"), Map.entry("Apache 2", "Apache-2.0"),
			Map.entry("The Apache Software License, version 2.0", "Apache-2.0"), Map.entry("MIT License", "MIT"),
			Map.entry("The MIT License", "MIT"), Map.entry("BSD licence", "BSD-3-Clause"));
	/** Licences that are named by no POM. */
	private static final Map<String, String> UNNAMED = Map.of("org.antlr:antlr-runtime", "BSD-3-Clause");
	private static final Pattern IDENTIFIER = Pattern.compile("(0BSD|[A-Z][A-Za-z]*-[\\w.-]*\\d[\\w.-]*|MIT)");

	/** An artifact of Maven. */
	private record Coordinates(String group, String artifact, String version) {

		private Path file(Path repository, String ending) {
			return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
					.resolve(artifact + '-' + version + ending);
		}

		private String purl() {
			return "pkg:maven/" + group + '/' + artifact + '@' + version;
		}
	}

	private final Path repository;
	private final String version;
	/** The origins of bundles, by symbolic name. */
	private final Map<String, Coordinates> origins = new HashMap<>();

	private BillOfMaterials(Path repository, String version) {
		this.repository = repository;
		this.version = version;
	}

	public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
		var bill = new BillOfMaterials(Path.of(args[1]), args[2]);
		for (var definition : list(Path.of(args[0]).resolve("releng/org.insp.target"), ".target")) {
			bill.readDefinition(Files.readString(definition));
		}
		var jars = new LinkedHashMap<String, Path>();
		for (var folder : List.of(args).subList(5, args.length)) {
			list(Path.of(folder), ".jar").forEach(jar -> jars.putIfAbsent(jar.getFileName().toString(), jar));
		}
		var components = new LinkedHashMap<Object, Map<String, Object>>();
		for (var jar : jars.values()) {
			var component = bill.component(jar);
			components.putIfAbsent(component.get("bom-ref"), component);
		}
		Files.writeString(Path.of(args[4]), GSON.toJson(bill.document(args[3], List.copyOf(components.values()))) + '\n');
	}

	private static List<Path> list(Path folder, String ending) throws IOException {
		try (var found = Files.list(folder)) {
			return found.filter(f -> f.toString().endsWith(ending)).sorted().toList();
		}
	}

	private Map<String, Object> document(String time, List<Map<String, Object>> components) {
		var insp = new LinkedHashMap<String, Object>();
		insp.put("type", "application");
		insp.put("bom-ref", "insp");
		insp.put("name", "insp");
		insp.put("version", version);
		insp.put("licenses", List.of(licence(OWN_LICENCE)));
		var references = components.stream().map(component -> component.get("bom-ref")).toList();
		var document = new LinkedHashMap<String, Object>();
		document.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
		document.put("bomFormat", "CycloneDX");
		document.put("specVersion", "1.6");
		document.put("version", 1);
		document.put("metadata", Map.of("timestamp", time, "component", insp));
		document.put("components", components);
		document.put("dependencies", List.of(Map.of("ref", "insp", "dependsOn", references)));
		return document;
	}

	private Map<String, Object> component(Path jar) throws IOException, NoSuchAlgorithmException {
		var name = symbolicName(jar).orElseThrow(() -> new IOException(jar + " is no bundle"));
		boolean own = name.startsWith("org.insp.");
		var origin = own ? new Coordinates("org.insp", name, version) : origins.get(name);
		if (origin == null) {
			throw new IOException(name + " comes from no target definition");
		}
		var licences = own ? List.of(OWN_LICENCE) : licences(origin);
		if (licences.isEmpty()) {
			throw new IOException(origin.purl() + " names no licence");
		}
		var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
		var component = new LinkedHashMap<String, Object>();
		component.put("type", "library");
		component.put("bom-ref", origin.purl());
		component.put("group", origin.group());
		component.put("name", origin.artifact());
		component.put("version", origin.version());
		component.put("hashes", List.of(Map.of("alg", "SHA-256", "content", HexFormat.of().formatHex(hash))));
		component.put("licenses", licences.stream().map(BillOfMaterials::licence).toList());
		component.put("purl", origin.purl());
		component.put("properties", List.of(Map.of("name", "insp:file", "value", jar.getFileName().toString())));
		return component;
	}

	private static Map<String, Object> licence(String name) {
		var identifier = SPDX.getOrDefault(name, name);
		return Map.of("license", Map.of(IDENTIFIER.matcher(identifier).matches() ? "id" : "name", identifier));
	}

	/** Each location names artifacts; where it makes a bundle of a jar that is none, it names that too. */
	private void readDefinition(String definition) throws IOException {
		for (var location : elements(definition, "location").toList()) {
			var given = Pattern.compile("Bundle-SymbolicName:\\s*([\\w.-]+)").matcher(location);
			boolean isGiven = given.find();
			for (var dependency : elements(location, "dependency").toList()) {
				var origin = coordinates(dependency).orElseThrow();
				var jar = origin.file(repository, ".jar");
				if (isGiven) {
					origins.put(given.group(1), origin);
				} else if (Files.exists(jar)) {
					// as Tycho names it where the jar has no manifest of OSGi
					origins.put(symbolicName(jar).orElse(origin.group() + '.' + origin.artifact()), origin);
				}
			}
		}
	}

	private static Optional<String> symbolicName(Path jar) throws IOException {
		try (var file = new JarFile(jar.toFile())) {
			var manifest = file.getManifest();
			var name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
			return Optional.ofNullable(name).map(n -> n.replaceFirst(";.*", "").strip());
		}
	}

	/** The licences that the POM names, or its parent's, and so on. */
	private List<String> licences(Coordinates origin) throws IOException {
		var pom = origin.file(repository, ".pom");
		if (!Files.exists(pom)) {
			return List.of();
		}
		var text = Files.readString(pom).replaceAll("(?s)<!--.*?-->", "");
		var own = elements(text, "license").map(licence -> value(licence, "name").orElse("")).filter(n -> !n.isEmpty()).toList();
		if (!own.isEmpty()) {
			return own;
		}
		var parent = elements(text, "parent").findFirst().flatMap(BillOfMaterials::coordinates);
		var inherited = parent.isPresent() ? licences(parent.get()) : List.<String>of();
		var unnamed = UNNAMED.get(origin.group() + ':' + origin.artifact());
		return inherited.isEmpty() && unnamed != null ? List.of(unnamed) : inherited;
	}

	private static Optional<Coordinates> coordinates(String xml) {
		return value(xml, "groupId").flatMap(group -> value(xml, "artifactId")
				.flatMap(artifact -> value(xml, "version").map(version -> new Coordinates(group, artifact, version))));
	}

	private static Stream<String> elements(String xml, String name) {
		return Pattern.compile("<" + name + "(?:\\s[^>]*)?>(.*?)</" + name + ">", Pattern.DOTALL).matcher(xml).results()
				.map(found -> found.group(1));
	}

	private static Optional<String> value(String xml, String name) {
		return elements(xml, name).map(String::strip).findFirst();
	}
}
