<?php
// Waits for the database, installs WordPress in it as its own form would, with an editor and an author, and prints
// what programs say to be let in as each.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
for ($try = 0; ; $try++) {
    try {
        $database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
        break;
    } catch (mysqli_sql_exception $error) {
        if ($try >= 300) {
            throw $error;
        }
        usleep(100000);
    }
}
$database->query('CREATE DATABASE wordpress');
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Kommunens sider', 'admin', 'admin@example.test', false, '', wp_generate_password());
$told = ['version' => $wp_version];
foreach (['editor', 'author'] as $role) {
    $id = wp_create_user($role, wp_generate_password(), "$role@example.test");
    (new WP_User($id))->set_role($role);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    $told[$role] = 'Basic ' . base64_encode("$role:$password");
}
echo json_encode($told);
